namespace Supervision.Arrangements.Reading.PlainText;

/// <summary>Bytes to text in the encoding they are written in.</summary>
internal static class PlainTextReader
{
    private const double ToleratedControlShare = 0.002;
    private const double ToleratedReplacementShare = 0.02;

    /// <exception cref="ReadRefusedException">Binary, or in no encoding that is known.</exception>
    internal static (string Text, string EncodingName) Decode(byte[] bytes)
    {
        var encoding = EncodingDetector.Detect(bytes) ?? throw new ReadRefusedException(ReadRefusal.UnknownEncoding);
        var preamble = EncodingDetector.PreambleLength(bytes);
        var text = encoding.GetString(bytes, preamble, bytes.Length - preamble);
        EnsureWritten(text);
        return (text, encoding.WebName);
    }

    private static void EnsureWritten(string text)
    {
        int controls = 0, replaced = 0;
        foreach (var c in text)
        {
            if (c == '\uFFFD') replaced++;
            else if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\u0085')) controls++;
        }
        if (controls > 8 && controls > text.Length * ToleratedControlShare) throw new ReadRefusedException(ReadRefusal.Binary);
        if (replaced > 4 && replaced > text.Length * ToleratedReplacementShare) throw new ReadRefusedException(ReadRefusal.UnknownEncoding);
    }
}
