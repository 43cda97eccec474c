using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>One row of a task table: what is to be done, and the cells that say who and when.</summary>
internal readonly record struct TextTableRow(TextSpan Whole, TextSpan Task, IReadOnlyList<(ClauseRole Role, TextSpan Value)> Owners);

/// <summary>A task table in running text: lines whose cells are parted by tabs or bars, under a line that names the columns (序号, 任务, 牵头单位, 完成时限).</summary>
internal static partial class TextTable
{
    private const int FewestCells = 3, LongestHeader = 200;

    /// <summary>The rows of the table whose header stands at <paramref name="at"/>; <paramref name="next"/> is the first paragraph behind it.</summary>
    internal static IReadOnlyList<TextTableRow> Read(string text, List<TextSpan> paragraphs, int at, out int next)
    {
        next = at;
        if (paragraphs[at].Length > LongestHeader || Delimiter(text, paragraphs[at]) is not { } delimiter) return [];
        var header = Cells(text, paragraphs[at], delimiter);
        var columns = header.Select(c => Role(c.Of(text))).ToList();
        var task = TaskColumn(text, header);
        if (header.Count < FewestCells || task < 0 || !columns.Exists(c => c is not null)) return [];
        var rows = new List<TextTableRow>();
        for (next = at + 1; next < paragraphs.Count && paragraphs[next].In(text).Contains(delimiter); next++)
        {
            var cells = Cells(text, paragraphs[next], delimiter);
            if (cells.Count <= task || cells[task].IsEmpty || IsRule(text, paragraphs[next])) continue;
            var owners = cells.Take(columns.Count).Select((c, i) => (Role: columns[i], Value: c)).Where(c => c.Role is not null && !c.Value.IsEmpty).Select(c => (c.Role!.Value, c.Value));
            rows.Add(new TextTableRow(paragraphs[next], cells[task], [.. owners]));
        }
        if (rows.Count == 0) next = at;
        return rows;
    }

    private static char? Delimiter(string text, TextSpan header) => header.In(text).Contains('\t') ? '\t' : header.In(text).Contains('|') ? '|' : null;

    private static List<TextSpan> Cells(string text, TextSpan line, char delimiter)
    {
        var cells = new List<TextSpan>();
        var start = line.Start + (text[line.Start] == '|' ? 1 : 0);
        for (var i = start; i <= line.End; i++)
        {
            if (i < line.End && text[i] != delimiter) continue;
            if (i < line.End || i > start) cells.Add(TextSpan.FromBounds(start, i).Trim(text));
            start = i + 1;
        }
        return cells;
    }

    // 具体举措 says more than 重点任务 beside it.
    private static int TaskColumn(string text, List<TextSpan> header)
    {
        var named = header.FindLastIndex(c => Detail().IsMatch(c.In(text)) && Role(c.Of(text)) is null);
        return named >= 0 ? named : header.FindIndex(c => Task().IsMatch(c.In(text)) && Role(c.Of(text)) is null);
    }

    private static ClauseRole? Role(string header) =>
        Lead().IsMatch(header) ? ClauseRole.Lead : Support().IsMatch(header) ? ClauseRole.Support : Due().IsMatch(header) ? ClauseRole.Due : null;

    private static bool IsRule(string text, TextSpan line) => line.In(text).IndexOfAnyExcept("|-: ") < 0;

    [GeneratedRegex("(具体|工作|主要|任务)(内容|措施|举措|要求)|^(内容|措施|举措)$")]
    private static partial Regex Detail();

    [GeneratedRegex("任务|事项|项目|目标|工作|要点")]
    private static partial Regex Task();

    [GeneratedRegex("牵头|责任(单位|部门|处室|科室)|主办|承办|落实(单位|部门)")]
    private static partial Regex Lead();

    [GeneratedRegex("配合|协办|协助|参与|参加")]
    private static partial Regex Support();

    [GeneratedRegex("时限|时间|期限|进度|节点")]
    private static partial Regex Due();
}
