namespace Supervision.Arrangements.Outlining;

/// <summary>Cuts a text into paragraphs: joins lines broken inside sentences, cuts a whole page on one line at its numbers.</summary>
internal static class ParagraphScanner
{
    internal static IEnumerable<TextSpan> Scan(string text) => Scan(text, Lines(text), TextTables.None);

    /// <param name="tables">Their rows are paragraphs as they stand, however many lines they have.</param>
    internal static IEnumerable<TextSpan> Scan(string text, IReadOnlyList<TextSpan> lines, TextTables tables) =>
        InlineNumbers.Cut(text, [.. Join(text, lines, tables, HardWrap.Width(text, lines))], tables);

    internal static List<TextSpan> Lines(string text)
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

    private static IEnumerable<TextSpan> Join(string text, IReadOnlyList<TextSpan> lines, TextTables tables, int? width)
    {
        TextSpan? pending = null;
        var row = default(TextSpan);
        foreach (var line in lines)
        {
            if (line.Start < row.End) continue;
            var trimmed = line.Trim(text);
            if (!trimmed.IsEmpty && tables.At(trimmed.Start) is { } whole)
            {
                if (pending is { } before) yield return before;
                (pending, row) = (null, whole);
                yield return whole;
                continue;
            }
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
