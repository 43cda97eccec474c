namespace Supervision.Tasks;

/// <summary>Why a task has its light. Stored; each has a text <c>Standing:Code</c>.</summary>
public static class StandingReasons
{
    public const string OnTrack = "OnTrack";
    /// <summary>Nobody was given the task yet: a draft, or one that waits for its establishment.</summary>
    public const string NotAssigned = "NotAssigned";

    public const string NotSigned = "NotSigned";
    public const string Suspended = "Suspended";

    /// <summary>Data: date, title, days.</summary>
    public const string MilestoneMissed = "MilestoneMissed";

    /// <summary>Data: date, days.</summary>
    public const string DueDateMissed = "DueDateMissed";

    /// <summary>待审批(第N个工作日). Data: kind, days.</summary>
    public const string AwaitingApproval = "AwaitingApproval";

    /// <summary>Data: points.</summary>
    public const string BehindTrajectory = "BehindTrajectory";

    /// <summary>Data: period, due.</summary>
    public const string ReportMissing = "ReportMissing";

    /// <summary>The department declared a risk (自评).</summary>
    public const string RiskDeclared = "RiskDeclared";

    /// <summary>Data: days.</summary>
    public const string CoordinationOpen = "CoordinationOpen";

    /// <summary>A report came late: yellow for that period. Data: period.</summary>
    public const string CaughtUpLate = "CaughtUpLate";
    public const string Ended = "Ended";
}
