using Supervision.Organization.Bureau;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>Units that the text names and the bureau does not have: they stay text. Pure.</summary>
internal static class OutsideUnits
{
    private static readonly string[] OwnInGeneral = ["处室", "科室", "机关各部门", "各部门", "各单位"];

    internal static string? Of(TaskDraft draft, IReadOnlyList<DepartmentInfo> departments)
    {
        var named = new[] { draft.LeadWords, draft.SupportWords }.OfType<string>().SelectMany(w => w.Split('、', StringSplitOptions.RemoveEmptyEntries))
            .Distinct().Where(unit => !IsOwn(unit, departments));
        var joined = string.Join('、', named);
        return joined.Length == 0 ? null : joined.Length > Tasks.SupervisedTaskConsts.MaxExternalUnitsLength
            ? joined[..Tasks.SupervisedTaskConsts.MaxExternalUnitsLength] : joined;
    }

    private static bool IsOwn(string unit, IReadOnlyList<DepartmentInfo> departments) =>
        OwnInGeneral.Any(general => unit.EndsWith(general, StringComparison.Ordinal))
        || departments.Any(d => unit.EndsWith(d.Name, StringComparison.Ordinal) || d.Name.EndsWith(unit, StringComparison.Ordinal));
}
