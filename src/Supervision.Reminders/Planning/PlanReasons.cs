namespace Supervision.Reminders.Planning;

/// <summary>Why a planned reminder is not simply sent on its day. Stored in the ledger; texts are <c>Reason:{code}</c>.</summary>
internal static class PlanReasons
{
    /// <summary>A report of the last working days says that the date will be met.</summary>
    public const string ReportedOnTime = "ReportedOnTime";

    /// <summary>The date passed while the clock stood still; the overdue chain speaks for it.</summary>
    public const string DatePassed = "DatePassed";

    /// <summary>A higher step of the same chain is due at the same moment.</summary>
    public const string Collapsed = "Collapsed";

    /// <summary>Nobody to tell: no such post and nobody above.</summary>
    public const string NoRecipient = "NoRecipient";

    /// <summary>The same person was already told at the level before.</summary>
    public const string AlreadyTold = "AlreadyTold";

    /// <summary>An adjustment or closing waits for a decision.</summary>
    public const string ApprovalWaiting = "ApprovalWaiting";

    /// <summary>A reason was given to the alert before.</summary>
    public const string ReasonGiven = "ReasonGiven";

    /// <summary>The office holds the row of 拟报主要负责人.</summary>
    public const string OfficeHold = "OfficeHold";

    /// <summary>A bureau-wide hold.</summary>
    public const string BureauHold = "BureauHold";

    /// <summary>A missed time is caught up.</summary>
    public const string CaughtUp = "CaughtUp";

    /// <summary>The leader in charge hears at least one working day before the principal leader.</summary>
    public const string LeaderHearsFirst = "LeaderHearsFirst";

    /// <summary>The calendar of that year is not announced: the date is a guess and nothing is sent for it.</summary>
    public const string CalendarMissing = "CalendarMissing";
}
