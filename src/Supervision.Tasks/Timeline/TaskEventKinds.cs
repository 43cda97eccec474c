namespace Supervision.Tasks.Timeline;

/// <summary>Kinds of timeline entries. Stored; never renamed.</summary>
public static class TaskEventKinds
{
    public const string Created = "created";
    public const string Edited = "edited";
    public const string Deleted = "deleted";
    public const string EstablishmentRequested = "establishment-requested";
    public const string EstablishmentRejected = "establishment-rejected";
    public const string Assigned = "assigned";
    public const string Acknowledged = "acknowledged";
    public const string AssignmentReturned = "assignment-returned";
    public const string SupportReturned = "support-returned";
    public const string Withdrawn = "withdrawn";
    public const string Reassigned = "reassigned";
    public const string Corrected = "corrected";

    /// <summary>A later version of the document took the sentence over. Facts: from, to, note.</summary>
    public const string SourceFollowed = "source-followed";

    /// <summary>A later version of the document no longer says it. Facts: from, to, note.</summary>
    public const string SourceRemoved = "source-removed";
    public const string PersonChanged = "person-changed";
    public const string SplitInside = "split-inside";
    public const string PartDone = "part-done";
    public const string ReportDrafted = "report-drafted";
    public const string ReportSubmitted = "report-submitted";
    public const string ReportConfirmed = "report-confirmed";
    public const string ReportReviewed = "report-reviewed";
    public const string ReportSentBack = "report-sent-back";
    public const string MilestoneDone = "milestone-done";
    public const string Urged = "urged";
    public const string Escalated = "escalated";
    public const string Lowered = "lowered";
    public const string ReminderSent = "reminder-sent";
    public const string EscalationNoted = "escalation-noted";
    public const string EscalationHeld = "escalation-held";
    public const string ReasonGiven = "reason-given";
    public const string DirectiveIssued = "directive-issued";
    public const string DirectiveAcknowledged = "directive-acknowledged";
    public const string DirectiveReplied = "directive-replied";
    public const string DirectiveStruckOut = "directive-struck-out";
    public const string RecordProven = "record-proven";
    public const string RecordStruckOut = "record-struck-out";
    public const string SupervisionTaken = "supervision-taken";
    public const string SupervisionHandedBack = "supervision-handed-back";
    public const string CoordinationRequested = "coordination-requested";
    public const string CoordinationPassedOn = "coordination-passed-on";
    public const string CoordinationDecided = "coordination-decided";
    public const string AdjustmentDrafted = "adjustment-drafted";
    public const string AdjustmentRequested = "adjustment-requested";
    public const string AdjustmentDecided = "adjustment-decided";
    public const string Resumed = "resumed";
    public const string ClosureDrafted = "closure-drafted";
    public const string ClosureRequested = "closure-requested";
    public const string ClosureAnswered = "closure-answered";
    public const string ClosureSentBack = "closure-sent-back";
    public const string Closed = "closed";
    public const string StruckOff = "struck-off";
    public const string Reopened = "reopened";
    public const string Archived = "archived";
    public const string LightChanged = "light-changed";
}
