using System.Text;

namespace Supervision.Arrangements.Reading.Margins;

/// <summary>
/// The words of a file of the old binary formats as they lie in it, heads and feet included: looked at before a converter gets the file, which
/// writes it to a temporary folder.
/// </summary>
internal static class RawWords
{
    static RawWords() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Empty for formats that are read without a converter.</summary>
    internal static IEnumerable<string> Of(byte[] content)
    {
        switch (FormatDetector.ContainerOf(content))
        {
            case Container.Compound:
                yield return Encoding.Unicode.GetString(content, 0, content.Length & ~1);
                if (content.Length > 1) yield return Encoding.Unicode.GetString(content, 1, (content.Length - 1) & ~1);
                break;
            case Container.Rtf:
                yield return RtfWords(Encoding.Latin1.GetString(content));
                break;
        }
    }

    // \uN with its stand-in, \par; the bytes of a code page (\'xx) as GB18030.
    private static string RtfWords(string rtf)
    {
        var words = new StringBuilder();
        var bytes = new List<byte>();
        for (var at = 0; at < rtf.Length; at++)
        {
            if (rtf[at] == '\\' && at + 3 < rtf.Length && rtf[at + 1] == '\'' && byte.TryParse(rtf.AsSpan(at + 2, 2), System.Globalization.NumberStyles.HexNumber, null, out var coded))
            {
                bytes.Add(coded);
                at += 3;
                continue;
            }
            if (bytes.Count > 0)
            {
                words.Append(Encoding.GetEncoding("GB18030").GetString([.. bytes]));
                bytes.Clear();
            }
            if (rtf[at] is '{' or '}' or '\r' or '\n') continue;
            if (rtf[at] != '\\') words.Append(rtf[at]);
            else at = Control(rtf, at + 1, words);
        }
        return words.ToString();
    }

    private static int Control(string rtf, int at, StringBuilder words)
    {
        var start = at;
        while (at < rtf.Length && char.IsAsciiLetterLower(rtf[at])) at++;
        var name = rtf.AsSpan(start, at - start);
        var figure = at;
        while (at < rtf.Length && (char.IsAsciiDigit(rtf[at]) || rtf[at] == '-' && at == figure)) at++;
        var number = int.TryParse(rtf.AsSpan(figure, at - figure), System.Globalization.CultureInfo.InvariantCulture, out var read) ? read : 0;
        if (name is "u" && at > figure)
        {
            words.Append((char)(ushort)number);
            return at < rtf.Length && rtf[at] is '?' or ' ' ? at : at - 1;
        }
        if (name is "par" or "line" or "cell" or "row") words.Append('\n');
        else if (name is "tab") words.Append(' ');
        if (at == start) return at;
        return at < rtf.Length && rtf[at] == ' ' ? at : at - 1;
    }
}
