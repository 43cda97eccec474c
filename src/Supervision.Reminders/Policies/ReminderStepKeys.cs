namespace Supervision.Reminders.Policies;

/// <summary>Keys of the steps that every bureau starts with. Stored in the ledger; never renamed.</summary>
public static class ReminderStepKeys
{
    public const string Receipt1 = "receipt-1";
    public const string Receipt3 = "receipt-3";
    public const string Milestone3 = "milestone-3";
    public const string Milestone0 = "milestone-0";
    public const string Due10 = "due-10";
    public const string Due3 = "due-3";
    public const string Due0 = "due-0";
    public const string Brief = "supervised-brief";
    public const string Missed1 = "missed-1";
    public const string Missed2 = "missed-2";
    public const string Missed3 = "missed-3";
    public const string Supervised1 = "supervised-missed-1";
    public const string Supervised3 = "supervised-missed-3";
    public const string Top = "missed-top";
    public const string ReportDue = "report-due";
    public const string ReportMissing1 = "report-missing-1";
    public const string ReportMissing3 = "report-missing-3";
    public const string Review2 = "review-2";
    public const string Review4 = "review-4";
    public const string Approval2 = "approval-2";
    public const string Approval4 = "approval-4";
    public const string DirectiveReceipt = "directive-receipt";
    public const string DirectiveReply = "directive-reply";
    public const string Part3 = "part-3";
    public const string Part0 = "part-0";
    public const string PartMissed1 = "part-missed-1";
}
