namespace Supervision.Arrangements.TaskDrafts;

/// <summary>What was decided about a draft.</summary>
public enum TaskDraftState
{
    /// <summary>待核对</summary>
    Open,

    /// <summary>不立项: dropped with a reason.</summary>
    Dropped,

    /// <summary>已确认: a supervised task was made of it.</summary>
    Confirmed,

    /// <summary>已转入新版: a later version of the document took it over.</summary>
    Superseded,
}
