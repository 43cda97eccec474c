namespace Supervision.Tasks.Letters;

/// <summary>Kinds of letters that this module writes. Stored with the letter; never renamed.</summary>
public static class TaskLetterKinds
{
    public const string Assignment = "Tasks.Assignment";
    public const string AssignmentEnded = "Tasks.AssignmentEnded";
    public const string Directive = "Tasks.Directive";
    public const string Supervision = "Tasks.Supervision";
    public const string SentBack = "Tasks.SentBack";
    public const string ApprovalWanted = "Tasks.ApprovalWanted";
    public const string Decided = "Tasks.Decided";
    public const string Closed = "Tasks.Closed";
    public const string Urging = "Tasks.Urging";

    /// <summary>代录 in a leader's name.</summary>
    public const string Recorded = "Tasks.Recorded";
}

/// <summary>What a notice tells; decides whether it still holds when the letter is sent.</summary>
public static class TaskNoticeKinds
{
    /// <summary>Your department leads.</summary>
    public const string Assigned = "Tasks.Assigned";

    /// <summary>知悉: your department supports.</summary>
    public const string Informed = "Tasks.Informed";
    public const string Returned = "Tasks.Returned";
    public const string SupportReturned = "Tasks.SupportReturned";

    /// <summary>换人: what the successor takes over.</summary>
    public const string HandedOver = "Tasks.HandedOver";

    /// <summary>处内分解: a part for the person.</summary>
    public const string PartGiven = "Tasks.PartGiven";
    public const string Withdrawn = "Tasks.Withdrawn";
    public const string ReassignedAway = "Tasks.ReassignedAway";
    public const string DirectiveIssued = "Tasks.DirectiveIssued";
    public const string DirectiveReplied = "Tasks.DirectiveReplied";
    public const string SupervisionTaken = "Tasks.SupervisionTaken";
    public const string SupervisionHandedBack = "Tasks.SupervisionHandedBack";
    public const string ReportSentBack = "Tasks.ReportSentBack";
    public const string ReportToConfirm = "Tasks.ReportToConfirm";
    public const string ClosureSentBack = "Tasks.ClosureSentBack";
    public const string ClosureToConfirm = "Tasks.ClosureToConfirm";
    public const string ClosureToReview = "Tasks.ClosureToReview";
    public const string AdjustmentToConfirm = "Tasks.AdjustmentToConfirm";
    public const string AdjustmentToDecide = "Tasks.AdjustmentToDecide";
    public const string CoordinationToDecide = "Tasks.CoordinationToDecide";
    public const string AdjustmentApproved = "Tasks.AdjustmentApproved";
    public const string AdjustmentRejected = "Tasks.AdjustmentRejected";
    public const string CoordinationDecided = "Tasks.CoordinationDecided";
    public const string Closed = "Tasks.Closed";
    public const string StruckOff = "Tasks.StruckOff";
    public const string Reopened = "Tasks.Reopened";
    public const string Urged = "Tasks.Urged";
    public const string Raised = "Tasks.Raised";
    public const string RecordedActs = "Tasks.RecordedActs";
    public const string RecordStruckOut = "Tasks.RecordStruckOut";
    public const string ClosureToAnswer = "Tasks.ClosureToAnswer";
    public const string EstablishmentRejected = "Tasks.EstablishmentRejected";
    public const string EstablishmentToDecide = "Tasks.EstablishmentToDecide";
}

/// <summary>Addresses of the pages that letters link to, below the base address.</summary>
public static class TaskPageRoutes
{
    /// <summary>The page of a task: append its id.</summary>
    public const string Details = "/Tasks/Details/";

    /// <summary>Signing for a batch: append its id.</summary>
    public const string ReceiptOfBatch = "/Tasks/Receipt?batchId=";

    /// <summary>代录 in the reader's name.</summary>
    public const string Recorded = "/Tasks/Recorded";

    /// <summary>待我处理.</summary>
    public const string Duties = "/Tasks/Duties";
}

/// <summary>Names of subjects in notices.</summary>
public static class TaskSubjectKeys
{
    public const string Prefix = "task:";

    public static string Of(Guid taskId) => Prefix + taskId.ToString("D");

    public static bool TryParse(string? subjectKey, out Guid taskId)
    {
        taskId = Guid.Empty;
        return subjectKey?.StartsWith(Prefix, StringComparison.Ordinal) == true && Guid.TryParse(subjectKey.AsSpan(Prefix.Length), out taskId);
    }
}
