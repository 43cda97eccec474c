namespace Supervision.Tasks;

/// <summary>Where a matter comes from.</summary>
public enum TaskSourceKind
{
    /// <summary>年度计划: an arrangement of a plan document.</summary>
    AnnualPlan,

    /// <summary>上级交办</summary>
    FromAbove,

    /// <summary>会议议定</summary>
    Meeting,

    /// <summary>领导批示</summary>
    Directive,

    /// <summary>整改</summary>
    Rectification,

    Other,
}

/// <summary>一般 or 重点.</summary>
public enum TaskPriority
{
    Ordinary,
    Key,
}

/// <summary>Whether a matter can be finished (出台、建成) or goes on all year (深化、加强).</summary>
public enum TaskNature
{
    Closable,
    Continuous,
}

/// <summary>How exactly the text gave a date; the date stored is always the last day it allows.</summary>
public enum DuePrecision
{
    Day,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// <summary>红黄绿灯; grey is a task not signed or suspended.</summary>
public enum TrafficLight
{
    Green,
    Yellow,
    Red,
    Grey,
}

/// <summary>形象进度: the visible stage of progress.</summary>
public enum StageProgress
{
    /// <summary>未启动</summary>
    NotStarted,

    /// <summary>推进中</summary>
    Advancing,

    /// <summary>基本完成</summary>
    MostlyDone,

    /// <summary>已完成</summary>
    Done,
}

/// <summary>How often reports fall due.</summary>
public enum ReportCycle
{
    /// <summary>按季度: the default of ordinary tasks.</summary>
    Quarterly,

    /// <summary>按月，25 日前: key tasks.</summary>
    Monthly,

    /// <summary>半月: personally supervised tasks unless the leader chooses otherwise.</summary>
    HalfMonthly,

    /// <summary>按周</summary>
    Weekly,
}
