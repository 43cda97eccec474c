using System.Text.Json;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Reading;

namespace Supervision.Arrangements.TaskTables;

/// <summary>Tables of a document as stored beside its text: places only, the words stand in the text.</summary>
internal static class StoredTables
{
    internal static string? Of(IReadOnlyList<ReadTable> tables) => tables.Count == 0 ? null : JsonSerializer.Serialize(tables.Select(t => new Stored(
        t.Name, t.Columns, t.Extent.Start, t.Extent.Length,
        [.. t.Rows.Select(r => new[] { r.Extent.Start, r.Extent.Length }.Concat(r.Cells.SelectMany(c => new[] { c.Span.Start, c.Span.Length, c.Column, c.ColumnSpan, c.RowSpan })).ToArray())])));

    internal static IReadOnlyList<ReadTable> Read(string? json) => json is null ? [] : [.. (JsonSerializer.Deserialize<List<Stored>>(json) ?? []).Select(t => new ReadTable(
        t.Name, new TextSpan(t.Start, t.Length), t.Columns, [.. t.Rows.Select(Row)]))];

    private static ReadTableRow Row(int[] numbers) => new(
        new TextSpan(numbers[0], numbers[1]),
        [.. numbers.Skip(2).Chunk(5).Select(c => new ReadTableCell(new TextSpan(c[0], c[1]), c[2], c[3], c[4], []))]);

    private sealed record Stored(string? Name, int Columns, int Start, int Length, int[][] Rows);
}
