namespace Supervision.Web.Doors;

/// <summary>
/// Methods open to every signed-in person: the aggregate asks what the person is to the matter, the query holds to the person's scope, or what
/// is told is known to everybody in the bureau. Whoever adds a line here has checked which of these it is; first-run setup alone is open to all.
/// </summary>
internal static class MethodsByRelation
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Of("IAdjustmentAppService", "ConfirmAsync", "DecideAsync", "DropAsync", "GetAsync", "GetListAsync", "RequestAsync",
            "ResumeAsync"),
        .. Of("IAssignmentAppService", "ChangePersonAsync", "GetBatchAsync", "ReturnAsync", "ReturnSupportAsync"),
        .. Of("IClosureAppService", "AnswerAsync", "CloseAsync", "ConfirmAsync", "GetFormAsync", "GetWaitingAsync", "ReopenAsync", "RequestAsync",
            "ReturnDraftAsync", "SendBackAsync", "StrikeOffAsync"),
        .. Of("ICoordinationAppService", "DecideAsync", "GetAsync", "GetListAsync", "PassOnAsync", "RequestAsync"),
        .. Of("IDelegationAppService", "CreateAsync", "DeleteAsync", "EndAsync", "GetListAsync"),
        .. Of("IDemoClockAppService", "GetAsync", "MoveAsync"),
        .. Of("IDepartmentAppService", "GetAsync", "GetTreeAsync"),
        .. Of("IDirectiveAppService", "AcknowledgeAsync", "GetLeadersAsync", "GetListAsync", "IssueAsync", "ReplyAsync", "StrikeOutAsync"),
        .. Of("IDividedTaskAppService", "ExistsAsync", "GetAsync"),
        .. Of("IDutyAppService", "GetCountsAsync", "GetListAsync"),
        .. Of("IEscalationAppService", "LowerAsync", "RaiseAsync"),
        .. Of("IEstablishmentAppService", "ApproveAsync", "GetWaitingAsync", "RejectAsync"),
        .. Of("IEvidenceAppService", "GetContentAsync", "GetListAsync", "StoreAsync"),
        .. Of("IHomeAppService", "GetDepartmentAsync", "RecordVisitAsync"),
        .. Of("IInboxAppService", "GetListAsync", "GetUnreadCountAsync", "MarkAllReadAsync", "MarkReadAsync"),
        .. Of("ILetterAppService", "GetAsync", "GetListOfSubjectAsync"),
        .. Of("IMailHoldAppService", "GetAsync"),
        .. Of("IPersonAppService", "GetAsync", "GetListAsync"),
        .. Of("IPersonalSupervisionAppService", "HandBackAsync", "TakeAsync"),
        .. Of("IPostAppService", "GetDepartmentPostsAsync"),
        .. Of("IProfileAppService", "ChangePasswordAsync", "GetAsync", "UpdateAsync"),
        .. Of("IProgressReportAppService", "ConfirmManyAsync", "GetFormRowAsync", "GetListAsync", "GetPeriodFormAsync", "GetWaitingAsync",
            "ReviewManyAsync", "SaveDraftAsync", "SendBackManyAsync", "SubmitAsync", "SubmitManyAsync"),
        .. Of("IReceiptAppService", "AcknowledgeAsync", "AddSubtaskAsync", "GetFormAsync", "GetSubtasksAsync", "MarkSubtaskDoneAsync"),
        .. Of("IRecordedActAppService", "GetListAsync", "StrikeOutAsync"),
        .. Of("ISourcePassageAppService", "GetAsync"),
        .. Of("ISetupAppService", "CompleteAsync", "GetStatusAsync"),
        .. Of("ISupervisedTaskAppService", "GetAsync", "GetCountsAsync", "GetListAsync", "GetPlanYearsAsync", "GetTimelineAsync"),
        .. Of("ITaskLedgerAppService", "GetFiguresAsync", "GetListAsync", "GetWorkbookAsync"),
        .. Of("ITaskRegistrationAppService", "CreateAsync", "DeleteAsync", "GetAsync", "GetDefaultDueDateAsync", "GetListAsync",
            "UpdateAsync"),
        .. Of("ITaskReminderAppService", "GetHistoryAsync", "GetPlanAsync"),
        .. Of("IUrgingAppService", "GetListAsync", "ReplyAsync", "UrgeAsync"),
        .. Of("IWorkCalendarAppService", "GetYearAsync"),
    ];

    private static IEnumerable<string> Of(string service, params string[] methods) => methods.Select(method => $"{service}.{method}");
}
