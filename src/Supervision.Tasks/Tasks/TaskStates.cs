using System.Linq.Expressions;

namespace Supervision.Tasks;

/// <summary>Groups of states (workflow.md 2).</summary>
public static class TaskStates
{
    /// <summary>在办: assigned and not yet closed.</summary>
    public static IReadOnlyList<LifecycleState> Running { get; } =
    [
        LifecycleState.PendingReceipt, LifecycleState.InProgress, LifecycleState.PendingAdjustment,
        LifecycleState.Suspended, LifecycleState.PendingClosure,
    ];

    /// <summary>Running and signed: reports are possible.</summary>
    public static IReadOnlyList<LifecycleState> Signed { get; } =
        [LifecycleState.InProgress, LifecycleState.PendingAdjustment, LifecycleState.Suspended, LifecycleState.PendingClosure];

    /// <summary>Before assignment: seen by the office and whom the draft waits for.</summary>
    public static IReadOnlyList<LifecycleState> Unassigned { get; } = [LifecycleState.Draft, LifecycleState.PendingEstablishment];

    /// <summary>For queries: translated to a comparison with the list.</summary>
    public static Expression<Func<SupervisedTask, bool>> IsRunningExpression { get; } = t =>
        t.State == LifecycleState.PendingReceipt || t.State == LifecycleState.InProgress || t.State == LifecycleState.PendingAdjustment
        || t.State == LifecycleState.Suspended || t.State == LifecycleState.PendingClosure;

    /// <summary>For queries: running, or waiting for establishment.</summary>
    public static Expression<Func<SupervisedTask, bool>> IsWaitingExpression { get; } = t =>
        t.State == LifecycleState.PendingEstablishment || t.State == LifecycleState.PendingReceipt || t.State == LifecycleState.InProgress
        || t.State == LifecycleState.PendingAdjustment || t.State == LifecycleState.Suspended || t.State == LifecycleState.PendingClosure;

    public static bool IsRunning(LifecycleState state) => Running.Contains(state);

    /// <summary>Assigned once and no longer running: closed, struck off, archived, terminated.</summary>
    public static bool IsOver(LifecycleState state) => !Running.Contains(state) && !Unassigned.Contains(state);
}
