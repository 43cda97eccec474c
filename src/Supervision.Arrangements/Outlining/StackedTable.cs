using System.Globalization;

namespace Supervision.Arrangements.Outlining;

/// <summary>
/// A task table that lost its columns when it was copied: each cell stands on its own line, the names of the columns (序号, …) first. A row
/// begins with its number; a cell of several lines makes what is to be done longer, a missing cell leaves out who supports.
/// </summary>
internal static class StackedTable
{
    private const int LongestName = 12, MostColumns = 10, MostExtraLines = 4, LinesOfLongCell = 30, LongestHeading = 40;

    internal static FoundTable? Read(string text, IReadOnlyList<TextSpan> lines, int at)
    {
        if (lines[at].Length > LongestName * 2 || lines[at].Trim(text).In(text) is not ("序号" or "编号")) return null;
        var header = Filled(text, lines, at).TakeWhile(l => l.Cell.Length <= LongestName && TableColumns.IsName(l.Cell.In(text))).Take(MostColumns).ToList();
        if (TableColumns.Of(text, [.. header.Select(h => h.Cell)]) is not { } columns) return null;
        var rows = new List<TextTableRow>();
        var next = header[^1].Line + 1;
        while (BeginningOf(text, lines, next, rows.Count + 1) is { } number)
        {
            var cells = CellsOf(text, lines, number.Line + 1, columns, rows.Count + 2);
            if (cells.Count == 0) break;
            rows.Add(RowOf(text, TextSpan.FromBounds(number.Cell.Start, cells[^1].Cell.End), [number.Cell, .. Fitted(cells, columns)], columns));
            next = cells[^1].Line + 1;
        }
        return rows.Count == 0 ? null : new FoundTable([TextSpan.FromBounds(header[0].Cell.Start, header[^1].Cell.End)], rows, next);
    }

    private static IEnumerable<(int Line, TextSpan Cell)> Filled(string text, IReadOnlyList<TextSpan> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
            if (lines[i].Trim(text) is { IsEmpty: false } cell) yield return (i, cell);
    }

    // The number of the next row, where nothing but a heading stands before it.
    private static (int Line, TextSpan Cell)? BeginningOf(string text, IReadOnlyList<TextSpan> lines, int from, int expected)
    {
        foreach (var line in Filled(text, lines, from).Take(2))
        {
            if (IsNumber(text, line.Cell, expected)) return line;
            if (line.Cell.Length > LongestHeading) return null;
        }
        return null;
    }

    // Up to the next number or heading; the last row ends where a line is too long for a cell. A row that cannot be told apart is none.
    private static List<(int Line, TextSpan Cell)> CellsOf(string text, IReadOnlyList<TextSpan> lines, int from, TableColumns columns, int nextNumber)
    {
        var expected = columns.Count - 1;
        var found = Filled(text, lines, from).Take(expected + LinesOfLongCell).ToList();
        var next = found.FindIndex(l => IsNumber(text, l.Cell, nextNumber));
        var end = found.FindIndex(l => IsNumber(text, l.Cell, nextNumber) || IsHeading(text, l.Cell));
        if (end >= 0 && end <= expected + MostExtraLines) return found[..end];
        return next >= 0 ? [] : [.. found.Take(expected).TakeWhile((l, i) => i < columns.Task || IsShort(text, l.Cell))];
    }

    private static bool IsShort(string text, TextSpan cell) => cell.Length <= LongestHeading && !Punctuation.IsSentenceEnd(text[cell.End - 1]);

    private static bool IsHeading(string text, TextSpan cell) => cell.Length <= LongestHeading
        && NumberMark.TryRead(text, cell.Start, cell.End, out var mark) && mark.Rank <= NumberMark.ParenthesizedRank && mark.Length < cell.Length;

    private static bool IsNumber(string text, TextSpan cell, int expected) =>
        cell.Length <= 4 && int.TryParse(cell.In(text).TrimEnd(".、．"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == expected;

    // As many cells as columns behind the number.
    private static List<TextSpan?> Fitted(List<(int Line, TextSpan Cell)> cells, TableColumns columns)
    {
        var (task, extra) = (columns.Task - 1, cells.Count - (columns.Count - 1));
        var fitted = cells.Select(c => (TextSpan?)c.Cell).ToList();
        if (extra > 0)
        {
            fitted[task] = TextSpan.FromBounds(cells[task].Cell.Start, cells[task + extra].Cell.End);
            fitted.RemoveRange(task + 1, extra);
        }
        for (; extra < 0; extra++)
            fitted.Insert(MissingOf(columns, fitted), null);
        return fitted;
    }

    // What tables leave out: remarks in the last column, then who supports, else the last column.
    private static int MissingOf(TableColumns columns, List<TextSpan?> filled)
    {
        var isRemark = columns.RoleOf(columns.Count - 1) is null && columns.Task != columns.Count - 1;
        if (isRemark && !filled.Contains(null)) return filled.Count;
        for (var i = 1; i <= filled.Count; i++)
            if (columns.RoleOf(i) == ClauseRole.Support && filled[i - 1] is not null) return i - 1;
        return filled.Count;
    }

    private static TextTableRow RowOf(string text, TextSpan whole, List<TextSpan?> cells, TableColumns columns)
    {
        var owners = cells.Select((cell, i) => (Role: columns.RoleOf(i), Value: cell))
            .Where(c => c is { Role: not null, Value: not null } && !TableColumns.IsEmpty(text, c.Value!.Value)).Select(c => (c.Role!.Value, c.Value!.Value));
        return new TextTableRow(whole, cells[columns.Task] ?? default, [.. owners]);
    }
}
