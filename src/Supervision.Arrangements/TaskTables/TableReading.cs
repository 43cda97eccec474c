using System.Security.Cryptography;
using System.Text;
using Supervision.Arrangements.Reading;

namespace Supervision.Arrangements.TaskTables;

/// <summary>How a table is to be read.</summary>
/// <param name="HeaderRows">Rows above the first task: titles and headings.</param>
/// <param name="Fields">One for each column.</param>
internal sealed record TableReading(int HeaderRows, IReadOnlyList<TableField> Fields)
{
    /// <summary>A row gives a task, and somebody or some date goes with it.</summary>
    internal bool IsTaskTable => Fields.Contains(TableField.Task) && (Fields.Contains(TableField.Lead) || Fields.Contains(TableField.Support) || Fields.Contains(TableField.Due));
}

/// <summary>Finds the heading rows of a table and what its columns say.</summary>
internal static class TableRecogniser
{
    private const int Deepest = 8, LongestHeading = 24, FewestFields = 2;

    /// <summary>A proposal; without recognised headings every column is left unread.</summary>
    internal static TableReading Propose(string text, ReadTable table)
    {
        var (first, score) = HeadingRow(text, table);
        if (score < FewestFields) return new TableReading(0, [.. Enumerable.Repeat(TableField.None, table.Columns)]);
        var end = EndOfHeading(text, table, first);
        return new TableReading(end, Settled(table, end, [.. Enumerable.Range(0, table.Columns).Select(c => TableHeaderWords.FieldOf(Label(text, table, c, first, end)))]));
    }

    /// <summary>Names the headings of a table whatever its title says: under it a mapping is remembered.</summary>
    internal static string SignatureOf(string text, ReadTable table) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HeadingOf(text, table))));

    /// <summary>The headings as a person reads them.</summary>
    internal static string HeadingOf(string text, ReadTable table)
    {
        var (first, score) = HeadingRow(text, table);
        var end = score < FewestFields ? Math.Min(1, table.Rows.Count) : EndOfHeading(text, table, first);
        return string.Join(" | ", Enumerable.Range(0, table.Columns).Select(c => Label(text, table, c, score < FewestFields ? 0 : first, end)));
    }

    /// <summary>True for the row of a page's repeated headings.</summary>
    internal static bool IsHeadingAgain(string text, ReadTable table, int row)
    {
        var cells = table.Rows[row].Cells;
        return cells.Count >= FewestFields && cells.All(c => c.Span.Length <= LongestHeading)
            && cells.Count(c => TableHeaderWords.FieldOf(c.Span.Of(text)) != TableField.None) >= Math.Max(FewestFields, (cells.Count * 2 + 2) / 3);
    }

    private static (int Row, int Score) HeadingRow(string text, ReadTable table)
    {
        var best = (Row: 0, Score: 0);
        for (var row = 0; row < Math.Min(Deepest, table.Rows.Count - 1); row++)
        {
            var fields = table.Rows[row].Cells.Where(c => c.ColumnSpan < table.Columns && c.Span.Length is > 0 and <= LongestHeading)
                .Select(c => TableHeaderWords.FieldOf(c.Span.Of(text))).Where(f => f != TableField.None).Distinct().Count();
            if (fields > best.Score) best = (row, fields);
        }
        return best;
    }

    // 责任分工 over 牵头单位 and 配合单位: a heading that covers several columns has its own headings below.
    private static int EndOfHeading(string text, ReadTable table, int first)
    {
        var end = first + 1;
        for (var row = Math.Max(0, first - 1); row <= first; row++)
            foreach (var cell in table.Rows[row].Cells.Where(c => c.ColumnSpan < table.Columns)) end = Math.Max(end, row + cell.RowSpan);
        var isGrouped = table.Rows[first].Cells.Any(c => c.ColumnSpan > 1 && c.ColumnSpan < table.Columns && c.RowSpan == 1);
        if (isGrouped && end == first + 1 && end < table.Rows.Count - 1 && table.Rows[end].Cells.All(c => c.Span.Length <= LongestHeading)) end++;
        return Math.Min(end, table.Rows.Count - 1);
    }

    private static string Label(string text, ReadTable table, int column, int first, int end) => string.Join(' ', Enumerable.Range(0, end)
        .Select(row => (Row: row, Cell: table.At(row, column)))
        .Where(x => x.Cell is { } cell && cell.ColumnSpan < table.Columns && (x.Row >= first || cell.ColumnSpan > 1 && x.Row == first - 1) && !cell.Span.IsEmpty)
        .Select(x => x.Cell!.Span.Of(text).Trim()).Distinct());

    // Of two columns that could be the task the one whose cells reach over several rows gathers them.
    private static List<TableField> Settled(ReadTable table, int end, List<TableField> fields)
    {
        var tasks = Enumerable.Range(0, fields.Count).Where(c => fields[c] == TableField.Task).ToList();
        for (var i = 0; i + 1 < tasks.Count; i++)
            if (ReachesDown(table, end, tasks[i]) && !fields.Contains(TableField.Group)) fields[tasks[i]] = TableField.Group;
        for (var i = 1; i < tasks.Count; i++)
            if (tasks[i] != tasks[i - 1] + 1 && fields[tasks[i - 1]] == TableField.Task) fields[tasks[i]] = TableField.None;
        return fields;
    }

    private static bool ReachesDown(ReadTable table, int end, int column) =>
        table.Rows.Skip(end).Any(row => row.Cells.Any(c => c.Column <= column && column < c.Column + c.ColumnSpan && c.RowSpan > 1 && c.ColumnSpan < table.Columns));
}
