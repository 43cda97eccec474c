using System.Buffers;
using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>What the columns of a task table hold, by their names (序号, 任务, 牵头单位, 配合单位, 完成时限), in any order.</summary>
internal sealed partial class TableColumns
{
    private const int Fewest = 3;

    private static readonly SearchValues<char> EmptyCell = SearchValues.Create("/／\\—－-–无");

    private readonly IReadOnlyList<ClauseRole?> _roles;

    private TableColumns(IReadOnlyList<int> tasks, IReadOnlyList<ClauseRole?> roles) => (Tasks, _roles) = (tasks, roles);

    /// <summary>The column of what is to be done; several where each year has its own (2024年工作任务, 2025年工作计划).</summary>
    internal IReadOnlyList<int> Tasks { get; }

    internal bool IsTask(int column) => Tasks.Contains(column);

    internal int Count => _roles.Count;

    /// <summary>Null unless one column names what is to be done and another who or when.</summary>
    internal static TableColumns? Of(string text, IReadOnlyList<TextSpan> header)
    {
        if (header.Count < Fewest) return null;
        var isLed = header.Any(c => Leading().IsMatch(c.In(text)) && Role(text, c, isLed: false) == ClauseRole.Lead);
        var roles = header.Select(c => Role(text, c, isLed)).ToList();
        var ofYears = Enumerable.Range(0, header.Count).Where(i => roles[i] is null && OfYear().IsMatch(header[i].In(text))).ToList();
        if (ofYears.Count < 2) ofYears = [TaskColumn(text, header, roles)];
        return ofYears[0] >= 0 && roles.Exists(r => r is not null) ? new TableColumns(ofYears, roles) : null;
    }

    internal static bool IsName(ReadOnlySpan<char> cell) => Name().IsMatch(cell);

    internal ClauseRole? RoleOf(int column) => _roles[column];

    internal static bool IsEmpty(string text, TextSpan cell) => cell.In(text).IndexOfAnyExcept(EmptyCell) < 0;

    // 具体举措 says more than 重点任务 beside it.
    private static int TaskColumn(string text, IReadOnlyList<TextSpan> header, List<ClauseRole?> roles)
    {
        for (var i = header.Count - 1; i >= 0; i--)
            if (roles[i] is null && Detail().IsMatch(header[i].In(text))) return i;
        for (var i = 0; i < header.Count; i++)
            if (roles[i] is null && What().IsMatch(header[i].In(text))) return i;
        return -1;
    }

    // Beside a column of those who lead, the others that are answerable support.
    private static ClauseRole? Role(string text, TextSpan column, bool isLed)
    {
        var name = column.In(text);
        if (Leader().IsMatch(name)) return ClauseRole.Leader;
        if (Leading().IsMatch(name)) return ClauseRole.Lead;
        if (Answerable().IsMatch(name)) return isLed ? ClauseRole.Support : ClauseRole.Lead;
        if (Support().IsMatch(name)) return ClauseRole.Support;
        return Due().IsMatch(name) ? ClauseRole.Due : null;
    }

    [GeneratedRegex("措施$|举措$|(具体|工作|主要|任务|实施|建设)(内容|任务|要求)|^(重点|整改|整治)?内容$")]
    private static partial Regex Detail();

    [GeneratedRegex("^20[0-9]{2}年度?.{0,6}(任务|计划|目标|内容|措施|举措|安排|重点)$")]
    private static partial Regex OfYear();

    [GeneratedRegex("(任务|事项|项目|目标|工作|要点)(?!类型|类别|分类|来源|编号)")]
    private static partial Regex What();

    [GeneratedRegex("领导|责任人|负责人|联系人|联络员")]
    private static partial Regex Leader();

    [GeneratedRegex("牵头|主办|主责")]
    private static partial Regex Leading();

    [GeneratedRegex("责任(单位|部门|处室|科室|股室|主体|科|处|股)|承办|(落实|实施|负责)(单位|部门|主体)")]
    private static partial Regex Answerable();

    [GeneratedRegex("配合|协办|协助|支撑|参与|参加")]
    private static partial Regex Support();

    [GeneratedRegex("时限|时间|期限|进度|节点")]
    private static partial Regex Due();

    [GeneratedRegex("^(序号|编号|类别|领域|备注|.{0,6}名称|.{0,8}(任务|事项|项目|目标|工作|内容|措施|举措|要点|要求|单位|部门|处室|科室|股室|主体|领导|责任人|负责人|联系人|时限|时间|期限|节点|进度|成果|标志|情况))$")]
    private static partial Regex Name();
}
