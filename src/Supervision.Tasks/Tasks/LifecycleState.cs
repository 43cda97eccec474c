namespace Supervision.Tasks;

/// <summary>Where a supervised task stands (workflow.md 2). Overdue is not a state: see <c>TaskStanding</c>.</summary>
public enum LifecycleState
{
    /// <summary>待立项</summary>
    Draft,

    /// <summary>立项审批中</summary>
    PendingEstablishment,

    /// <summary>待签收</summary>
    PendingReceipt,

    /// <summary>办理中</summary>
    InProgress,

    /// <summary>调整审批中</summary>
    PendingAdjustment,

    /// <summary>暂缓办理</summary>
    Suspended,

    /// <summary>办结审核中</summary>
    PendingClosure,

    /// <summary>已办结</summary>
    Closed,

    /// <summary>已销号</summary>
    StruckOff,

    /// <summary>已归档</summary>
    Archived,

    /// <summary>已终止</summary>
    Terminated,
}
