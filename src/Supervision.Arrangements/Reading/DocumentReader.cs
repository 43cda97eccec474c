using System.Security.Cryptography;

namespace Supervision.Arrangements.Reading;

/// <summary>Bytes to text. The kind is decided from the content, never from the file's name.</summary>
internal static class DocumentReader
{
    private const double ToleratedControlShare = 0.002;
    private const double ToleratedReplacementShare = 0.02;

    internal static ReadDocument Read(byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (bytes.Length == 0) return Refused(hash, ReadRefusal.Empty);
        if (bytes.Length > PlanDocumentConsts.MaxFileBytes) return Refused(hash, ReadRefusal.TooLarge);
        if (BinarySignature.IsPresent(bytes)) return Refused(hash, ReadRefusal.Binary);
        var encoding = EncodingDetector.Detect(bytes);
        if (encoding is null) return Refused(hash, ReadRefusal.UnknownEncoding);
        var preamble = EncodingDetector.PreambleLength(bytes);
        var text = encoding.GetString(bytes, preamble, bytes.Length - preamble);
        return Judge(text, hash, encoding.WebName);
    }

    private static ReadDocument Judge(string text, string hash, string encodingName)
    {
        int controls = 0, replaced = 0, visible = 0;
        foreach (var c in text)
        {
            if (c == '\uFFFD') replaced++;
            else if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\u0085')) controls++;
            else if (!char.IsWhiteSpace(c)) visible++;
        }
        if (controls > 8 && controls > text.Length * ToleratedControlShare) return Refused(hash, ReadRefusal.Binary);
        if (replaced > 0 && replaced > text.Length * ToleratedReplacementShare) return Refused(hash, ReadRefusal.UnknownEncoding);
        if (visible == 0) return Refused(hash, ReadRefusal.Empty);
        return new ReadDocument(controls == 0 ? text : WithoutControls(text), hash, encodingName, null);
    }

    // A NUL cannot be stored by PostgreSQL, and no control character carries meaning in a plan.
    private static string WithoutControls(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = char.IsControl(source[i]) && source[i] is not ('\n' or '\r' or '\t') ? ' ' : source[i];
    });

    private static ReadDocument Refused(string hash, ReadRefusal refusal) => new(null, hash, null, refusal);
}
