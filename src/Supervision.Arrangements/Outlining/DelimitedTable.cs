namespace Supervision.Arrangements.Outlining;

/// <summary>A task table whose cells are parted by tabs or bars, under a line that names the columns.</summary>
internal static class DelimitedTable
{
    private const int LongestHeader = 200, MostLinesBetween = 20;

    internal static FoundTable? Read(string text, IReadOnlyList<TextSpan> lines, int at)
    {
        if (lines[at].Length > LongestHeader || Delimiter(text, lines[at]) is not { } delimiter) return null;
        if (TableColumns.Of(text, Cells(text, lines[at], delimiter)) is not { } columns) return null;
        var (heads, rows, last) = (new List<TextSpan> { lines[at].Trim(text) }, new List<TextTableRow>(), at);
        for (var i = at + 1; i < lines.Count && i - last <= MostLinesBetween; i++)
        {
            if (!lines[i].In(text).Contains(delimiter)) continue;
            if (rows.Count == 0 && i - at > MostLinesBetween) return null;
            var cells = Cells(text, lines[i], delimiter);
            if (cells.TrueForAll(c => c.IsEmpty || TableColumns.IsName(c.In(text))) && TableColumns.Of(text, cells) is not null) break;
            // An empty last cell leaves no mark.
            if (cells.Count(c => !c.IsEmpty) < 2 || i > last + 1 && columns.Count - cells.Count is not (0 or 1)) continue;
            if (RowOf(text, lines[i].Trim(text), cells, columns) is { } row) rows.Add(row);
            else heads.Add(lines[i].Trim(text));
            last = i;
        }
        return rows.Count == 0 ? null : new FoundTable(heads, rows, last + 1);
    }

    private static TextTableRow? RowOf(string text, TextSpan whole, List<TextSpan> cells, TableColumns columns)
    {
        var tasks = columns.Tasks.Where(i => i < cells.Count && !cells[i].IsEmpty).Select(i => cells[i]).ToList();
        if (tasks.Count == 0 || whole.In(text).IndexOfAnyExcept("|-: ") < 0) return null;
        var owners = cells.Take(columns.Count).Select((cell, i) => (Role: columns.RoleOf(i), Value: cell))
            .Where(c => c.Role is not null && !c.Value.IsEmpty && !TableColumns.IsEmpty(text, c.Value)).Select(c => (c.Role!.Value, c.Value));
        return new TextTableRow(whole, tasks, [.. owners]);
    }

    private static char? Delimiter(string text, TextSpan header) => header.In(text).Contains('\t') ? '\t' : header.In(text).Contains('|') ? '|' : null;

    private static List<TextSpan> Cells(string text, TextSpan line, char delimiter)
    {
        var cells = new List<TextSpan>();
        if (delimiter == '|') line = line.Trim(text);
        var start = line.Start + (text[line.Start] == '|' ? 1 : 0);
        for (var i = start; i <= line.End; i++)
        {
            if (i < line.End && text[i] != delimiter) continue;
            if (i < line.End || i > start) cells.Add(TextSpan.FromBounds(start, i).Trim(text));
            start = i + 1;
        }
        return cells;
    }
}
