namespace Supervision.Reminders.Policies;

/// <summary>What makes a step run: the clocks of workflow.md 4.</summary>
public enum ReminderTrigger
{
    /// <summary>签收超时: counted from the last day for signing.</summary>
    ReceiptMissing,

    /// <summary>节点前.</summary>
    BeforeMilestone,

    /// <summary>完成时限前.</summary>
    BeforeDueDate,

    /// <summary>节点前简报, to the supervising leader.</summary>
    SupervisedBrief,

    /// <summary>节点或时限逾期.</summary>
    Missed,

    /// <summary>亲自督办事项逾期.</summary>
    MissedSupervised,

    /// <summary>Repeated after the highest level.</summary>
    AtTop,

    /// <summary>本期反馈到期.</summary>
    ReportDue,

    /// <summary>本期未报.</summary>
    ReportMissing,

    /// <summary>待审.</summary>
    ReviewWaiting,

    /// <summary>待批.</summary>
    ApprovalWaiting,

    /// <summary>批示未签收.</summary>
    DirectiveReceipt,

    /// <summary>批示逾期未回复.</summary>
    DirectiveReply,

    /// <summary>处内分解的日期前.</summary>
    BeforePart,

    /// <summary>处内分解逾期: ends at the head.</summary>
    PartMissed,
}

/// <summary>What the days of a step are counted from. Stored; part of the key of a decided reminder.</summary>
public enum AnchorKind
{
    Receipt,
    Milestone,
    DueDate,
    Report,
    Review,
    Approval,
    DirectiveReceipt,
    DirectiveReply,

    /// <summary>处内分解.</summary>
    Part,
}

/// <summary>Who a step is for, as a relation to the task. Stored; part of the key of a decided reminder.</summary>
public enum RecipientRole
{
    /// <summary>责任人; the head until somebody is named.</summary>
    ResponsiblePerson,
    DepartmentHead,
    Liaison,

    /// <summary>The leader in charge of the lead department, or the task's responsible leader.</summary>
    LeaderInCharge,
    PrincipalLeader,

    /// <summary>亲自督办的领导.</summary>
    SupervisingLeader,
    Office,
    OfficeHead,
    Reviewer,
    Approver,

    /// <summary>处内分解: whose part it is.</summary>
    PartOwner,

    /// <summary>处内分解: the head of the department that gave the part.</summary>
    PartHead,
}
