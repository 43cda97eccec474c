using Volo.Abp;

namespace Supervision.Tasks;

/// <summary>The guards of workflow.md 3, each with its own error code.</summary>
internal static class TaskGuards
{
    public static TaskGuard ReasonGiven { get; } = OnContent((_, f) =>
        string.IsNullOrWhiteSpace(f.Reason) ? new BusinessException(TasksErrorCodes.ReasonRequired) : null);

    public static TaskGuard NewDateGiven { get; } = OnContent((_, f) =>
        f.NewDate is null ? new BusinessException(TasksErrorCodes.NewDateRequired)
        : f.NewDate < f.Today ? new BusinessException(TasksErrorCodes.NewDateInPast).WithData("Date", f.NewDate)
        : null);

    /// <summary>Lead department, due date or nodes, completion criterion; unconfirmed defaults and undecided past dates are refused.</summary>
    public static TaskGuard ReadyToAssign { get; } = OnContent((t, f) =>
        AssignmentReadiness.Problems(t, f.Today, f.RegistersLate) is [var first, ..]
            ? new BusinessException(TasksErrorCodes.NotReady(first)).WithData("Title", t.ShortTitle)
            : null);

    public static TaskGuard WithinThreeDaysOfAssignment { get; } = Always((t, f) =>
        f.Calendar.WorkdaysBetween(f.Calendar.DateOf(t.AssignedAt!.Value), f.Today) > 3
            ? new BusinessException(TasksErrorCodes.ReturnTooLate).WithData("Days", 3)
            : null);

    public static TaskGuard FirstReturn { get; } = Always((t, _) =>
        t.ReturnCount > 0 ? new BusinessException(TasksErrorCodes.SecondReturn) : null);

    public static TaskGuard SoonAfterReceipt { get; } = Always((t, f) =>
        t.AcknowledgedAt is { } at && f.Calendar.WorkdaysBetween(f.Calendar.DateOf(at), f.Today) > 5
            ? new BusinessException(TasksErrorCodes.CorrectTooLate).WithData("Days", 5)
            : null);

    public static TaskGuard NotTheAuthor { get; } = OnContent((_, f) =>
        f.Actor.IsPartyTo(f.AuthorIds)
            ? new BusinessException(TasksErrorCodes.AuthorCannotReview)
            : null);

    public static TaskGuard OpenNodesExplained { get; } = OnContent((t, f) =>
    {
        var open = t.Milestones.Count(m => m.DoneAt is null);
        return open > 0 && string.IsNullOrWhiteSpace(f.OpenNodesStatement)
            ? new BusinessException(TasksErrorCodes.OpenNodesNeedAWord).WithData("Count", open)
            : null;
    });

    public static TaskGuard Supervised { get; } = Always((t, _) =>
        t.SupervisingLeaderId is null ? new BusinessException(TasksErrorCodes.NotSupervised) : null);

    public static TaskGuard NotSupervisedYet { get; } = Always((t, f) =>
        t.SupervisingLeaderId is { } leader && leader == f.Actor.PersonId ? new BusinessException(TasksErrorCodes.SupervisedAlready) : null);

    private static TaskGuard Always(Func<SupervisedTask, ActionFacts, BusinessException?> check) => new(check, NeedsContent: false);

    private static TaskGuard OnContent(Func<SupervisedTask, ActionFacts, BusinessException?> check) => new(check, NeedsContent: true);
}
