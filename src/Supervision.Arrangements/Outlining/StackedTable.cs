using System.Globalization;

namespace Supervision.Arrangements.Outlining;

/// <summary>
/// A task table that lost its columns when it was copied: each cell stands on its own line, the names of the columns (序号, …) first. A row
/// begins with its number. Where blank lines stand between the cells, the lines between two of them are one cell.
/// </summary>
internal static class StackedTable
{
    private const int LongestName = 12, MostColumns = 10, MostExtraLines = 4, LinesOfLongCell = 30, LongestHeading = 40, LongestSpaced = 120, MostLinesOfCell = 30;

    internal static FoundTable? Read(string text, IReadOnlyList<TextSpan> lines, int at)
    {
        if (lines[at].Length > LongestName * 2 || !IsFirstName(text, lines[at].Trim(text))) return null;
        var header = Filled(text, lines, at).TakeWhile(l => l.Cell.Length <= LongestName && !IsNumber(text, l.Cell, 1) && !IsHeading(text, l.Cell)).Take(MostColumns).ToList();
        if (TableColumns.Of(text, [.. header.Select(h => h.Cell)]) is not { } columns) return null;
        var (heads, rows) = (new List<TextSpan> { TextSpan.FromBounds(header[0].Cell.Start, header[^1].Cell.End) }, new List<TextTableRow>());
        var next = header[^1].Line + 1;
        var isSpaced = header.Count > 1 && header.Zip(header.Skip(1)).All(h => h.Second.Line > h.First.Line + 1);
        while (BeginningOf(text, lines, next, rows.Count + 1, isSpaced) is { } number)
        {
            var cells = CellsOf(text, lines, number.Line + 1, columns, rows.Count + 2, isSpaced);
            if (cells.Count == 0) break;
            rows.Add(RowOf(text, TextSpan.FromBounds(number.Cell.Start, cells[^1].Cell.End), [number.Cell, .. StackedCells.Fit(text, [.. cells.Select(c => c.Cell)], columns)], columns));
            next = cells[^1].Line + 1;
            if (Repeated(text, lines, next, header.Count) is not { } again) continue;
            heads.Add(TextSpan.FromBounds(again[0].Cell.Start, again[^1].Cell.End));
            next = again[^1].Line + 1;
        }
        return rows.Count == 0 ? null : new FoundTable(heads, rows, next);
    }

    // On a new page the names of the columns stand again; the rows go on counting.
    private static List<(int Line, TextSpan Cell)>? Repeated(string text, IReadOnlyList<TextSpan> lines, int from, int columns)
    {
        var next = Filled(text, lines, from).Take(columns).ToList();
        return next.Count == columns && IsFirstName(text, next[0].Cell) && next.TrueForAll(n => n.Cell.Length <= LongestName) ? next : null;
    }

    private static bool IsFirstName(string text, TextSpan cell) => cell.In(text) is "序号" or "编号";

    private static IEnumerable<(int Line, TextSpan Cell)> Filled(string text, IReadOnlyList<TextSpan> lines, int from, bool isSpaced = false)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Trim(text) is not { IsEmpty: false } cell) continue;
            for (var more = 0; isSpaced && more < MostLinesOfCell && i + 1 < lines.Count && lines[i + 1].Trim(text) is { IsEmpty: false } next; more++, i++)
                cell = TextSpan.FromBounds(cell.Start, next.End);
            yield return (i, cell);
        }
    }

    // The number of the next row, where nothing but a heading stands before it.
    private static (int Line, TextSpan Cell)? BeginningOf(string text, IReadOnlyList<TextSpan> lines, int from, int expected, bool isSpaced)
    {
        foreach (var line in Filled(text, lines, from, isSpaced).Take(2))
        {
            if (IsNumber(text, line.Cell, expected)) return line;
            if (line.Cell.Length > LongestHeading) return null;
        }
        return null;
    }

    // Up to the next number or heading; the last row ends where a line is too long for a cell. A row that cannot be told apart is none.
    private static List<(int Line, TextSpan Cell)> CellsOf(string text, IReadOnlyList<TextSpan> lines, int from, TableColumns columns, int nextNumber, bool isSpaced)
    {
        var expected = columns.Count - 1;
        var found = Filled(text, lines, from, isSpaced).Take(expected + LinesOfLongCell).ToList();
        var next = found.FindIndex(l => IsNumber(text, l.Cell, nextNumber));
        var end = found.FindIndex(l => IsNumber(text, l.Cell, nextNumber) || IsHeading(text, l.Cell) || IsFirstName(text, l.Cell));
        if (end >= 0 && end <= expected + MostExtraLines) return found[..end];
        return next >= 0 ? [] : [.. found.Take(expected).TakeWhile((l, i) => i < columns.Tasks[^1] || IsShort(text, l.Cell, isSpaced ? LongestSpaced : LongestHeading))];
    }

    private static bool IsShort(string text, TextSpan cell, int longest) => cell.Length <= longest && !Punctuation.IsSentenceEnd(text[cell.End - 1]);

    private static bool IsHeading(string text, TextSpan cell) => cell.Length <= LongestHeading
        && NumberMark.TryRead(text, cell.Start, cell.End, out var mark) && mark.Rank <= NumberMark.ParenthesizedRank && mark.Length < cell.Length;

    private static bool IsNumber(string text, TextSpan cell, int expected) =>
        cell.Length <= 4 && int.TryParse(cell.In(text).TrimEnd(".、．"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == expected;

    private static TextTableRow RowOf(string text, TextSpan whole, List<TextSpan?> cells, TableColumns columns)
    {
        var owners = cells.Select((cell, i) => (Role: columns.RoleOf(i), Value: cell))
            .Where(c => c is { Role: not null, Value: not null } && !TableColumns.IsEmpty(text, c.Value!.Value)).Select(c => (c.Role!.Value, c.Value!.Value));
        return new TextTableRow(whole, [.. columns.Tasks.Select(i => cells[i]).OfType<TextSpan>()], [.. owners]);
    }
}
