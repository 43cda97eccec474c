using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Reading.Markdown;

/// <summary>
/// Markdown as its reader sees it: front matter, emphasis, link targets, pictures and code fences out, tables as tables. Headings keep their marks,
/// from which the outline is read.
/// </summary>
internal static partial class MarkdownReader
{
    private const int LongestMarkedLine = 20_000;
    private const int MostFrontMatter = 200;

    internal static ReadContent Read(string text, string encodingName, CancellationToken cancellationToken)
    {
        var composer = new TextComposer();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = AfterFrontMatter(lines); at < lines.Length; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsTableAt(lines, at)) at = ReadTable(lines, at, composer) - 1;
            else if (!Fence().IsMatch(lines[at])) composer.Paragraph(Shown(lines[at]));
        }
        return composer.Finish(encodingName);
    }

    private static int AfterFrontMatter(string[] lines)
    {
        if (lines[0].TrimEnd() is not ("---" or "+++")) return 0;
        for (var at = 1; at < lines.Length && at < MostFrontMatter; at++)
            if (lines[at].TrimEnd() == lines[0].TrimEnd()) return at + 1;
        return 0;
    }

    private static bool IsTableAt(string[] lines, int at) =>
        at + 1 < lines.Length && lines[at].Contains('|', StringComparison.Ordinal) && lines[at + 1].Length < LongestMarkedLine && Delimiters().IsMatch(lines[at + 1]);

    private static int ReadTable(string[] lines, int at, TextComposer composer)
    {
        var table = new FoundTable();
        var start = at;
        for (; at < lines.Length && lines[at].Contains('|', StringComparison.Ordinal); at++)
            if (at != start + 1) table.Rows.Add(Row(lines[at]));
        composer.Table(table);
        return at;
    }

    private static List<FoundCell> Row(string line)
    {
        var row = new List<FoundCell>();
        var inner = line.Trim();
        if (inner.StartsWith('|')) inner = inner[1..];
        if (inner.EndsWith('|')) inner = inner[..^1];
        foreach (var words in CellBorder().Split(inner))
        {
            var cell = new FoundCell(row.Count, 1);
            cell.Paragraph(Shown(words).Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase));
            row.Add(cell);
        }
        return row;
    }

    private static string Shown(string line)
    {
        if (line.Length > LongestMarkedLine) return line;
        var shown = Quote().Replace(line, string.Empty);
        shown = Picture().Replace(shown, string.Empty);
        shown = Link().Replace(shown, "$1");
        shown = Strong().Replace(shown, "$2");
        shown = Code().Replace(shown, "$1");
        shown = Comment().Replace(shown, string.Empty);
        return Escape().Replace(shown, "$1");
    }

    [GeneratedRegex(@"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Delimiters();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex CellBorder();

    [GeneratedRegex(@"^[ \t]*(```|~~~)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[ \t]*(>[ \t]?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"!\[[^\]\[]{0,300}\]\([^()\s]{0,2000}(\s+""[^""]{0,300}"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[([^\]\[]{1,300})\]\([^()\s]{0,2000}(?:\s+""[^""]{0,300}"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*\*|\*\*|__)(?=\S)([^*_]{1,2000}?)(?<=\S)\1", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"`([^`]{1,500})`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"<!--.{0,2000}?-->", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|>])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
