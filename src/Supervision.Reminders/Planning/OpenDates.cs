using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <summary>The dates of a task that are still to be met: open nodes and the due date.</summary>
internal static class OpenDates
{
    /// <summary>Earliest first. A node on the due date itself is the due date.</summary>
    public static IReadOnlyList<ChainAnchor> Of(TaskFacts facts)
    {
        if (!IsRunning(facts) || facts.State == LifecycleState.Suspended) return [];
        var nodes = facts.Milestones
            .Where(m => m.DoneAtUtc is null && m.Date != facts.DueDate)
            .Select(m => new ChainAnchor(AnchorKind.Milestone, m.Date));
        var due = facts.DueDate is { } date ? [new ChainAnchor(AnchorKind.DueDate, date)] : Array.Empty<ChainAnchor>();
        return [.. nodes.Concat(due).Distinct().OrderBy(a => a.Date)];
    }

    public static bool IsRunning(TaskFacts facts) => facts.State
        is LifecycleState.PendingReceipt or LifecycleState.InProgress or LifecycleState.PendingAdjustment
        or LifecycleState.Suspended or LifecycleState.PendingClosure;
}
