using System.Text.RegularExpressions;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.TaskTables;

/// <summary>How others may call this bureau and its departments in a table from above.</summary>
internal sealed partial class OwnUnits
{
    private const int ShortestPart = 3;

    private readonly List<string> _names;

    internal OwnUnits(string bureau, IEnumerable<string> departments) =>
        _names = [.. departments.Prepend(bureau).Select(Bare).Where(n => n.Length >= 2).Distinct()];

    /// <summary>A task that names no unit may be ours; it is never left out.</summary>
    internal bool Concerns(SplitTask task) => task.Lead.Count + task.Support.Count == 0 || task.Lead.Concat(task.Support).Any(IsOurs);

    internal bool IsOurs(string unit)
    {
        var bare = Bare(unit);
        return Everybody().IsMatch(unit) || _names.Exists(own => bare == own
            || own.Length >= ShortestPart && bare.EndsWith(own, StringComparison.Ordinal)
            || bare.Length >= ShortestPart && (own.EndsWith(bare, StringComparison.Ordinal) || Abbreviates(bare, own) || Abbreviates(own, bare)));
    }

    // 政数局 is 政务服务数据管理局: begins and ends as the long name, its letters in order.
    private static bool Abbreviates(string brief, string full)
    {
        if (brief.Length < ShortestPart || brief.Length >= full.Length || brief[0] != full[0] || Last(brief) != Last(full)) return false;
        var at = 0;
        foreach (var c in full)
            if (at < brief.Length - 1 && c == brief[at]) at++;
        return at == brief.Length - 1;
    }

    private static char Last(string name) => name.EndsWith("委员会", StringComparison.Ordinal) ? '委' : name[^1];

    private static string Bare(string name) => Place().Replace(string.Concat(name.Where(c => !char.IsWhiteSpace(c))), "");

    [GeneratedRegex("^(?:.{1,6}?(?:省|自治区|市|自治州|州|盟|地区|区|县|旗))?(?:市|省|区|县|州)?(?=..)")]
    private static partial Regex Place();

    [GeneratedRegex("^(?:全局|局内|本局|各)(?:各)?(?:有关|相关)?(?:处室|科室|部门|单位)|^(?:市直|区直|县直|省直|市级|全市)?各(?:有关|相关)?(?:部门|单位)")]
    private static partial Regex Everybody();
}
