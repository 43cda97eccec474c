namespace Supervision.Tasks;

/// <summary>What the planning of reminders knows of a task: plain data at one moment, instants UTC, dates of the bureau.</summary>
public sealed record TaskFacts
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required string ShortTitle { get; init; }
    public required string Requirement { get; init; }
    public string? Quotation { get; init; }
    public required int PlanYear { get; init; }
    public required LifecycleState State { get; init; }
    public required TaskPriority Priority { get; init; }
    public required TaskSourceKind SourceKind { get; init; }
    public bool IsRestricted { get; init; }

    /// <summary>Of a restricted task: everybody who may see that it exists.</summary>
    public IReadOnlyList<Guid> InformedPersonIds { get; init; } = [];
    public required DateTime AssignedAtUtc { get; init; }
    public DateTime? AcknowledgedAtUtc { get; init; }
    public DateOnly? DueDate { get; init; }
    public DateOnly? OriginalDueDate { get; init; }
    public required IReadOnlyList<MilestoneFacts> Milestones { get; init; }
    public required Guid LeadDepartmentId { get; init; }
    public required IReadOnlyList<Guid> SupportingDepartmentIds { get; init; }

    /// <summary>The named responsible person; until receipt the head of the lead department is responsible.</summary>
    public Guid? ResponsiblePersonId { get; init; }

    /// <summary>Set only when it differs from the leader in charge of the lead department.</summary>
    public Guid? ResponsibleLeaderId { get; init; }
    public PersonalSupervisionFacts? PersonalSupervision { get; init; }
    public required ReportCycle ReportCycle { get; init; }

    /// <summary>Reports that count, newest first: sent back ones are not here.</summary>
    public required IReadOnlyList<ReportFacts> Reports { get; init; }
    public required IReadOnlyList<DirectiveFacts> Directives { get; init; }

    /// <summary>An approval that waits: adjustment or closing. While it waits the owner's escalation is held.</summary>
    public ApprovalFacts? Approval { get; init; }

    /// <summary>Reports that wait for review by the office.</summary>
    public required IReadOnlyList<WaitingReviewFacts> Reviews { get; init; }

    /// <summary>处内分解: open parts that have a date, earliest first.</summary>
    public IReadOnlyList<PartFacts> Parts { get; init; } = [];

    /// <summary>A reason given to an alert holds the chain for 2 working days; instant of the newest one.</summary>
    public DateTime? ReasonGivenAtUtc { get; init; }
    public DateOnly? ResumeOn { get; init; }
    public int EscalationLevel { get; init; }
    public string? LastProgress { get; init; }
}

/// <param name="DoneAtUtc">When the node was reported done; null while it is open.</param>
public sealed record MilestoneFacts(Guid Id, DateOnly Date, string? StageTarget, DateTime? DoneAtUtc);

/// <param name="Until">Last day of the supervision, inclusive; null: until closing.</param>
public sealed record PersonalSupervisionFacts(Guid LeaderId, DateTime SinceUtc, DateOnly? Until, ReportCycle ReportCycle);

/// <param name="PeriodKey">The period that the report belongs to, e.g. 2025-Q1, 2025-03, 2025-03a.</param>
/// <param name="SaysOnTime">True when it says that the next date will be met (按计划推进, or declared green).</param>
public sealed record ReportFacts(Guid Id, DateTime SubmittedAtUtc, string PeriodKey, bool SaysOnTime);

public sealed record DirectiveFacts(
    Guid Id, Guid LeaderId, DateTime IssuedAtUtc, DateTime? AcknowledgedAtUtc, DateTime? RepliedAtUtc, DateOnly? ReplyBy, bool IsUnproven);

/// <param name="ApproverPersonIds">Who can decide.</param>
/// <param name="RequestedInTime">False when asked after the date had passed: then it still counts late.</param>
public sealed record ApprovalFacts(string Kind, DateTime WaitingSinceUtc, IReadOnlyList<Guid> ApproverPersonIds, bool RequestedInTime);

/// <param name="DepartmentId">The department that gave it to one of its own people.</param>
public sealed record PartFacts(Guid Id, string Title, Guid PersonId, Guid DepartmentId, DateOnly DueDate, DateTime GivenAtUtc);

public sealed record WaitingReviewFacts(Guid ReportId, DateTime WaitingSinceUtc);

/// <summary>Told to the modules above whenever anything in <see cref="TaskFacts"/> of the task may have changed; in the same unit of work.</summary>
public sealed record SupervisedTaskChangedEvent(Guid TaskId);
