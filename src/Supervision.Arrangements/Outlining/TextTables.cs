namespace Supervision.Arrangements.Outlining;

/// <summary>One row of a task table: what is to be done, in one cell or one for each year, and the cells that say who and when.</summary>
internal readonly record struct TextTableRow(TextSpan Whole, IReadOnlyList<TextSpan> Tasks, IReadOnlyList<(ClauseRole Role, TextSpan Value)> Owners);

/// <summary>A task table as it was read; the text goes on at line <paramref name="Next"/>.</summary>
/// <param name="Heads">The names of the columns, rules and rows without a task.</param>
internal sealed record FoundTable(IReadOnlyList<TextSpan> Heads, IReadOnlyList<TextTableRow> Rows, int Next);

/// <summary>The task tables in a running text, each row found by where it begins. Headings between rows (一、组织准备) are no part of them.</summary>
internal sealed class TextTables
{
    internal static readonly TextTables None = new();

    private readonly Dictionary<int, TextSpan> _heads = [];
    private readonly Dictionary<int, TextTableRow> _rows = [];

    internal bool HasRows => _rows.Count > 0;

    internal static TextTables Find(string text, IReadOnlyList<TextSpan> lines)
    {
        var tables = new TextTables();
        for (var i = 0; i < lines.Count; i++)
        {
            if ((DelimitedTable.Read(text, lines, i) ?? StackedTable.Read(text, lines, i)) is not { } table) continue;
            foreach (var head in table.Heads) tables._heads.TryAdd(head.Start, head);
            foreach (var row in table.Rows) tables._rows.TryAdd(row.Whole.Start, row);
            i = table.Next - 1;
        }
        return tables;
    }

    internal TextTableRow? RowAt(int start) => _rows.TryGetValue(start, out var row) ? row : null;

    /// <summary>The whole row, or the names of the columns, that begin here.</summary>
    internal TextSpan? At(int start) => _rows.TryGetValue(start, out var row) ? row.Whole : _heads.TryGetValue(start, out var head) ? head : null;
}
