using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>
/// The cells of a copied row under their columns. Cells that were merged downwards are missing in the rows below, a long cell was broken into
/// several: each goes, in order, where its words fit best.
/// </summary>
internal static partial class StackedCells
{
    private const int LongestDue = 24, LongestName = 40, ShortestTask = 12, LongestUnits = 400;
    private const int TaskMissing = 12, LeadMissing = 4, OtherMissing = 2, Broken = 3, Impossible = 1000;

    /// <param name="GoesOn">It ends in the middle of its names.</param>
    private readonly record struct Cell(int Length, bool IsEmpty, bool IsDue, bool AreUnits, bool IsSentence, bool GoesOn)
    {
        internal bool IsName => Length <= LongestName && !IsSentence;
    }

    /// <summary>One cell for each column behind the number; null where it is missing.</summary>
    internal static List<TextSpan?> Fit(string text, List<TextSpan> cells, TableColumns columns)
    {
        var from = Beginnings([.. cells.Select(c => Read(text, c))], columns);
        var fitted = new TextSpan?[columns.Count - 1];
        var end = cells.Count;
        for (var column = columns.Count - 1; column > 0; column--)
        {
            var first = from[end, column];
            if (first < end) fitted[column - 1] = TextSpan.FromBounds(cells[first].Start, cells[end - 1].End);
            end = first;
        }
        return [.. fitted];
    }

    // Where the first so many cells stand best under the first so many columns: how many of them stand before the last of these columns.
    private static int[,] Beginnings(List<Cell> cells, TableColumns columns)
    {
        var best = new int[cells.Count + 1, columns.Count];
        var from = new int[cells.Count + 1, columns.Count];
        for (var end = 1; end <= cells.Count; end++) best[end, 0] = -Impossible * end;
        for (var column = 1; column < columns.Count; column++)
            for (var end = 0; end <= cells.Count; end++)
            {
                (best[end, column], from[end, column]) = (best[end, column - 1] - Missing(columns, column), end);
                var fit = 0;
                for (var first = end - 1; first >= 0; first--)
                {
                    fit += Fitness(cells[first], columns, column) - (first == end - 1 || cells[first].GoesOn || columns.IsTask(column) ? 0 : Broken);
                    if (best[first, column - 1] + fit > best[end, column]) (best[end, column], from[end, column]) = (best[first, column - 1] + fit, first);
                }
            }
        return from;
    }

    private static int Missing(TableColumns columns, int column) =>
        columns.IsTask(column) ? TaskMissing / columns.Tasks.Count : columns.RoleOf(column) switch { ClauseRole.Lead => LeadMissing, null => 0, _ => OtherMissing };

    private static int Fitness(Cell cell, TableColumns columns, int column)
    {
        if (columns.IsTask(column)) return cell.IsDue || cell.IsEmpty ? -4 : cell.AreUnits ? -3 : cell.IsSentence || cell.Length >= ShortestTask ? 4 : 1;
        if (cell.IsEmpty) return 2;
        return columns.RoleOf(column) switch
        {
            ClauseRole.Due => cell.IsDue ? 5 : -2,
            ClauseRole.Lead or ClauseRole.Support => cell.AreUnits ? 4 : cell.IsDue || !cell.IsName ? -4 : 0,
            ClauseRole.Leader => cell.Length <= ShortestTask && !cell.IsDue && !cell.AreUnits ? 3 : -2,
            _ => cell.IsDue || cell.AreUnits ? -3 : column < columns.Tasks[0] && cell.IsName ? 2 : 0,
        };
    }

    private static Cell Read(string text, TextSpan cell)
    {
        var words = cell.In(text);
        var isDue = cell.Length <= LongestDue && Due().IsMatch(words);
        return new Cell(cell.Length, TableColumns.IsEmpty(text, cell), isDue, !isDue && cell.Length <= LongestUnits && Units().IsMatch(words),
            Punctuation.IsSentenceEnd(words[^1]), words[^1] is '、' or '，' or ',');
    }

    [GeneratedRegex("^[^，。；;]*(?:[0-9]+月|[0-9]{4}年|年底|年内|[上下]半年|季度|长期|持续|常态|全年|每[年月季]|[0-9]{1,2}[./-][0-9]{1,2})[^。；;]*$")]
    private static partial Regex Due();

    // 区建管委、区水务局，各街镇: nothing but names.
    [GeneratedRegex("^(?:[^、，,。；;：:\\s]{1,24}(?:[" + UnitEndings.Body + UnitEndings.Place + "]|部门|单位|机构|企业|[妇残工文侨]联)(?:[（(][^（()）]{1,40}[）)])?等?(?:[、，,\\s]+|$))+$")]
    private static partial Regex Units();
}
