using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Reading;

namespace Supervision.Arrangements.TaskTables;

/// <summary>What became of a row of the table.</summary>
internal enum TableRowKind
{
    Heading,

    /// <summary>One line over the rows below: 一、深化改革.</summary>
    Group,

    Task,

    /// <summary>More units or dates of the task above, whose cell reaches down.</summary>
    Continued,

    /// <summary>合计, or nothing.</summary>
    Sum,

    /// <summary>Words, but none where the task should be.</summary>
    WithoutTask,
}

/// <summary>One row, read by the mapping.</summary>
/// <param name="Task">Words of the task; empty unless there is one.</param>
/// <param name="Group">What it is gathered under, if anything.</param>
internal sealed record TableRow(TableRowKind Kind, TextSpan Extent, TextSpan Task, TextSpan Group, IReadOnlyList<(TableField Field, TextSpan Span)> Cells);

/// <summary>Rows of a table, from top to bottom.</summary>
internal static class TableRows
{
    internal static IEnumerable<TableRow> Of(string text, ReadTable table, TableReading reading)
    {
        TextSpan group = default, before = default;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var extent = table.Rows[row].Extent;
            var filled = table.Rows[row].Cells.Where(c => !c.Span.IsEmpty).ToList();
            if (row < reading.HeaderRows || TableRecogniser.IsHeadingAgain(text, table, row)) yield return Bare(TableRowKind.Heading, extent);
            else if (IsGroup(table, filled)) yield return Bare(TableRowKind.Group, group = filled[0].Span);
            else
            {
                var read = Read(text, table, reading, row, group, before);
                if (read.Kind == TableRowKind.Task) before = read.Task;
                yield return read;
            }
        }
    }

    private static TableRow Read(string text, ReadTable table, TableReading reading, int row, TextSpan group, TextSpan before)
    {
        var cells = Cells(table, reading, row).ToList();
        var task = TaskOf(text, cells);
        var under = cells.Find(c => c.Field == TableField.Group) is { Span.IsEmpty: false } own ? own.Span : group;
        var begins = table.Rows[row].Cells.Any(c => !c.Span.IsEmpty);
        var kind = !task.IsEmpty && task == before ? begins ? TableRowKind.Continued : TableRowKind.Sum
            : !begins || IsSum(text, cells) ? TableRowKind.Sum
            : task.IsEmpty ? TableRowKind.WithoutTask : TableRowKind.Task;
        return new TableRow(kind, table.Rows[row].Extent, task, under, cells);
    }

    private static IEnumerable<(TableField Field, TextSpan Span)> Cells(ReadTable table, TableReading reading, int row)
    {
        ReadTableCell? last = null;
        for (var column = 0; column < Math.Min(table.Columns, reading.Fields.Count); column++)
        {
            var cell = table.At(row, column);
            if (cell is null || cell == last) continue;
            last = cell;
            yield return (reading.Fields[column], cell.Span);
        }
    }

    // Task cells side by side are one stretch of the text; one further away is not.
    private static TextSpan TaskOf(string text, List<(TableField Field, TextSpan Span)> cells)
    {
        var spans = cells.Where(c => c.Field == TableField.Task && !c.Span.IsEmpty).Select(c => c.Span).ToList();
        if (spans.Count == 0) return default;
        var whole = spans[0];
        foreach (var next in spans.Skip(1))
            if (next.Start >= whole.End && text.AsSpan(whole.End, next.Start - whole.End).IsWhiteSpace()) whole = TextSpan.FromBounds(whole.Start, next.End);
        return whole;
    }

    private static bool IsGroup(ReadTable table, List<ReadTableCell> filled) =>
        filled.Count == 1 && table.Columns > 2 && filled[0].RowSpan == 1 && filled[0].ColumnSpan >= table.Columns - 1;

    private static bool IsSum(string text, List<(TableField Field, TextSpan Span)> cells) =>
        cells.Take(2).Any(c => string.Concat(c.Span.Of(text).Where(x => !char.IsWhiteSpace(x))) is "合计" or "总计" or "小计");

    private static TableRow Bare(TableRowKind kind, TextSpan extent) => new(kind, extent, default, default, []);
}
