using Volo.Abp;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>A draft that several departments carry out, each its own part.</summary>
public partial class TaskDraft
{
    /// <summary>One task for each of these departments is made at confirming; empty for one task with one lead.</summary>
    public IReadOnlyList<Guid> EachDepartmentIds { get; private set; } = [];

    /// <summary>True with any department in <see cref="EachDepartmentIds"/>; a column of its own, for counting.</summary>
    public bool IsDivided { get; private set; }

    /// <summary>Divides the draft among departments, or takes that back with an empty list. A lead has no place beside it.</summary>
    /// <exception cref="BusinessException">Arrangements:DivideNeedsTwo, also for an empty list where nothing is divided.</exception>
    internal void DivideAmong(IEnumerable<Guid> departmentIds)
    {
        EnsureOpen();
        List<Guid> each = [.. departmentIds.Distinct().Take(TaskDraftConsts.MaxEachDepartments)];
        if (each.Count == 1 || each.Count == 0 && !IsDivided) throw new BusinessException(ArrangementsErrorCodes.DivideNeedsTwo);
        (EachDepartmentIds, IsDivided) = (each, each.Count > 0);
        if (each.Count > 0) (LeadDepartmentId, SupportingDepartmentIds) = (null, []);
    }
}
