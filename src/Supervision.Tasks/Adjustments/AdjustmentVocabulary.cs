namespace Supervision.Tasks.Adjustments;

/// <summary>What is asked for.</summary>
public enum AdjustmentKind
{
    /// <summary>延期</summary>
    Extension,

    /// <summary>变更</summary>
    Change,

    /// <summary>暂缓</summary>
    Suspension,

    /// <summary>终止</summary>
    Termination,
}

/// <summary>Where a request stands.</summary>
public enum AdjustmentState
{
    /// <summary>Drafted by the responsible person or liaison, waits for the head.</summary>
    AwaitingHead,

    AwaitingDecision,
    Approved,
    Rejected,

    /// <summary>Ended without a decision: the task was reassigned or withdrawn, or the head did not agree.</summary>
    Dropped,
}
