namespace Supervision.Reports.Figures;

/// <summary>A figure of the strips and the list that it counts: both come from the same condition.</summary>
public enum TaskFigure
{
    /// <summary>Everything assigned.</summary>
    All,

    /// <summary>在办</summary>
    Running,
    Green,
    Yellow,
    Red,

    /// <summary>未签收</summary>
    Unsigned,

    /// <summary>暂缓</summary>
    Suspended,

    /// <summary>Without a light: not signed and nothing missed, or suspended.</summary>
    Grey,

    /// <summary>临期: the next date lies within 3 working days.</summary>
    DueSoon,

    /// <summary>按期: running, nothing missed, next date further away.</summary>
    InTime,

    /// <summary>逾期: a node or the due date is missed.</summary>
    Late,

    /// <summary>已办结, 已销号, 已归档</summary>
    Closed,

    /// <summary>Red and raised to level 2 or 3.</summary>
    RaisedRed,

    /// <summary>亲自督办 by the person who looks.</summary>
    SupervisedByMe,

    /// <summary>其余正常: green, not personally supervised by the person, nothing waits for the principal leader.</summary>
    Normal,
}
