namespace Supervision.Arrangements.Outlining;

/// <summary>Cuts a text into paragraphs: joins lines broken inside sentences, cuts a whole page on one line at its numbers.</summary>
internal static class ParagraphScanner
{
    internal static IEnumerable<TextSpan> Scan(string text)
    {
        var lines = Lines(text);
        var width = HardWrap.Width(text, lines);
        return InlineNumbers.Cut(text, [.. Join(text, lines, width)]);
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\f' or '\u2028' or '\u2029')) continue;
            lines.Add(TextSpan.FromBounds(start, i));
            start = i + 1;
        }
        return lines;
    }

    private static IEnumerable<TextSpan> Join(string text, List<TextSpan> lines, int? width)
    {
        TextSpan? pending = null;
        foreach (var line in lines)
        {
            var trimmed = line.Trim(text);
            if (trimmed.IsEmpty)
            {
                if (pending is { } p && line.Length == 0 && width is null) { yield return p; pending = null; }
                continue;
            }
            if (pending is { } open && width is { } w && HardWrap.Continues(text, open, line, trimmed, w))
            {
                pending = TextSpan.FromBounds(open.Start, trimmed.End);
                continue;
            }
            if (pending is { } done) yield return done;
            pending = trimmed;
        }
        if (pending is { } last) yield return last;
    }
}
