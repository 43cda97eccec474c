namespace Supervision.Tasks;

/// <summary>What a draft still lacks before it can be assigned.</summary>
public enum ReadinessProblem
{
    LeadDepartmentMissing,
    CompletionCriterionMissing,

    /// <summary>默认,未确认: a date filled in bulk that nobody confirmed.</summary>
    DueDateUnconfirmed,

    /// <summary>The date has passed: already done, register late, or another date.</summary>
    DateInPast,
}

/// <summary>The readiness of a draft (workflow.md 3, row 2). Pure.</summary>
internal static class AssignmentReadiness
{
    /// <summary>All problems; empty when it can be assigned. A missing due date is none: quarterly nodes are set at assignment.</summary>
    public static IReadOnlyList<ReadinessProblem> Problems(SupervisedTask task, DateOnly today, bool registersLate)
    {
        var problems = new List<ReadinessProblem>();
        if (task.LeadDepartmentId is null) problems.Add(ReadinessProblem.LeadDepartmentMissing);
        if (string.IsNullOrWhiteSpace(task.CompletionCriterion)) problems.Add(ReadinessProblem.CompletionCriterionMissing);
        if (!task.IsDueDateConfirmed) problems.Add(ReadinessProblem.DueDateUnconfirmed);
        if (!registersLate && LastDate(task) < today) problems.Add(ReadinessProblem.DateInPast);
        return problems;
    }

    /// <summary>Quarterly nodes for a task whose only date is the end of the year, or that has none; those before today are left out.</summary>
    public static IReadOnlyList<NewMilestone> DefaultNodes(SupervisedTask task, DateOnly today)
    {
        if (task.Milestones.Count > 0) return [];
        var yearEnd = new DateOnly(task.PlanYear, 12, 31);
        if (task.DueDate is { } due && due != yearEnd) return [];
        DateOnly[] quarters = [new(task.PlanYear, 3, 31), new(task.PlanYear, 6, 30), new(task.PlanYear, 9, 30), yearEnd];
        return [.. quarters.Where(d => d >= today).Select(d => new NewMilestone(d, null))];
    }

    private static DateOnly? LastDate(SupervisedTask task) =>
        task.DueDate ?? (task.Milestones.Count == 0 ? null : task.Milestones.Max(m => m.Date));
}
