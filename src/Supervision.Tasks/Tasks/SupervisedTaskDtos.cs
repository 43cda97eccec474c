using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Search;
using Volo.Abp.Application.Dtos;

namespace Supervision.Tasks;

/// <summary>Filters of the list of tasks; null means any.</summary>
public sealed class GetSupervisedTaskListInput : PagedAndSortedResultRequestDto
{
    public int? PlanYear { get; set; }

    /// <summary>Words of number, title, requirement, departments, people or latest progress; see <see cref="SearchQuery"/>.</summary>
    [StringLength(SearchConsts.MaxQueryLength)]
    public string? Filter { get; set; }

    public List<LifecycleState> States { get; set; } = [];

    /// <summary>在办 only.</summary>
    public bool RunningOnly { get; set; }

    public TrafficLight? Light { get; set; }
    public TaskPriority? Priority { get; set; }
    public TaskSourceKind? SourceKind { get; set; }
    public Guid? LeadDepartmentId { get; set; }

    /// <summary>Led or supported by the department.</summary>
    public Guid? DepartmentId { get; set; }
    public Guid? BatchId { get; set; }
    public Guid? ResponsiblePersonId { get; set; }

    /// <summary>亲自督办 by this leader.</summary>
    public Guid? SupervisingLeaderId { get; set; }

    /// <summary>亲自督办 by anybody.</summary>
    public bool PersonallySupervisedOnly { get; set; }

    /// <summary>Departments led by this leader in charge.</summary>
    public Guid? LeaderInChargeId { get; set; }

    /// <summary>临期 only.</summary>
    public bool DueSoonOnly { get; set; }

    /// <summary>Escalation level at least this.</summary>
    [Range(0, 3)]
    public int? MinimumLevel { get; set; }

    /// <summary>The last row of the page before, for pages too far to count to; the skip count then does not matter.</summary>
    public Guid? After { get; set; }

    /// <summary>Changed after this instant, UTC (“changed since my last visit”).</summary>
    public DateTime? ChangedSince { get; set; }
}

/// <summary>A row of the list.</summary>
public sealed record SupervisedTaskInListDto
{
    public required Guid Id { get; init; }
    public required string? Number { get; init; }
    public required string ShortTitle { get; init; }
    public required int PlanYear { get; init; }
    public required Guid? LeadDepartmentId { get; init; }
    public required string? LeadDepartmentName { get; init; }
    public required DateOnly? DueDate { get; init; }
    public required TrafficLight Light { get; init; }

    /// <summary>False: only number, title, lead department, date and light are filled.</summary>
    public required bool IsFullContent { get; init; }
    public LifecycleState? State { get; init; }
    public TaskPriority? Priority { get; init; }
    public TaskSourceKind? SourceKind { get; init; }
    public string? ArrangementTitle { get; init; }
    public DateOnly? OriginalDueDate { get; init; }
    public DateOnly? NextDate { get; init; }
    public bool IsDueSoon { get; init; }

    /// <summary>Localized reason of the light.</summary>
    public string? LightReason { get; init; }
    public TrafficLight? DeclaredLight { get; init; }
    public int WorkingDaysOverdue { get; init; }
    public DateOnly? MissedDate { get; init; }
    public int EscalationLevel { get; init; }
    public string? ResponsiblePersonName { get; init; }
    public string? ResponsibleLeaderName { get; init; }
    public Guid? SupervisingLeaderId { get; init; }
    public string? SupervisingLeaderName { get; init; }
    public string? LastProgress { get; init; }
    public DateTime? LastReportAt { get; init; }
    public bool IsRestricted { get; init; }

    /// <summary>Where the search hit requirement or progress; null when number or title show the hit, or nothing was searched.</summary>
    public string? Excerpt { get; init; }
    /// <summary>The sentence that this is one department's part of.</summary>
    public NamedRefDto? Parent { get; init; }
}

/// <summary>Figures over the tasks a person may find.</summary>
public sealed record SupervisedTaskCountsDto
{
    public required int Running { get; init; }
    public required int Green { get; init; }
    public required int Yellow { get; init; }
    public required int Red { get; init; }

    /// <summary>未签收</summary>
    public required int Unsigned { get; init; }

    /// <summary>临期: 3 working days</summary>
    public required int DueSoon { get; init; }

    /// <summary>已办结 and 已销号</summary>
    public required int Closed { get; init; }
    public required int Suspended { get; init; }
    public required int Drafts { get; init; }
}

/// <summary>Everything on the page of a task.</summary>
public sealed record SupervisedTaskWithDetailsDto
{
    public required Guid Id { get; init; }
    public required string ConcurrencyStamp { get; init; }
    public required string? Number { get; init; }
    public required int PlanYear { get; init; }
    public required string ShortTitle { get; init; }
    public required string Requirement { get; init; }
    public required string? CompletionCriterion { get; init; }
    public required TaskNature Nature { get; init; }
    public required TaskPriority Priority { get; init; }
    public required TaskSourceDto Source { get; init; }
    public required LifecycleState State { get; init; }
    public required ApprovalKind? ApprovalKind { get; init; }
    public required DateTime? ApprovalSince { get; init; }
    public required TaskLightDto Light { get; init; }
    public required DateOnly? DueDate { get; init; }
    public required DateOnly? OriginalDueDate { get; init; }
    public required DuePrecision DuePrecision { get; init; }
    public required bool IsDueDateConfirmed { get; init; }
    public required int ExtensionCount { get; init; }
    public required ReportCycle ReportCycle { get; init; }

    /// <summary>The period to report next and its last day; null before assignment and after closing.</summary>
    public required string? CurrentPeriodKey { get; init; }
    public required DateOnly? CurrentPeriodDue { get; init; }
    public required NamedRefDto? LeadDepartment { get; init; }
    public required IReadOnlyList<NamedRefDto> SupportingDepartments { get; init; }
    public required string? ExternalUnits { get; init; }

    /// <summary>The task's own responsible leader, otherwise the leader in charge of the lead department.</summary>
    public required NamedRefDto? ResponsibleLeader { get; init; }

    /// <summary>Until receipt the head of the lead department.</summary>
    public required NamedRefDto? ResponsiblePerson { get; init; }
    public required NamedRefDto? Handler { get; init; }
    public required NamedRefDto? SupervisingLeader { get; init; }
    public required DateTime? SupervisedSince { get; init; }
    public required DateOnly? SupervisedUntil { get; init; }
    public required bool IsRestricted { get; init; }
    public required Guid? BatchId { get; init; }
    public required DateTime? AssignedAt { get; init; }
    public required DateTime? AcknowledgedAt { get; init; }
    public required bool IsReceiptLate { get; init; }
    public required IReadOnlyList<MilestoneDto> Milestones { get; init; }
    public required IReadOnlyList<TaskTargetDto> Targets { get; init; }
    public required TaskOutcome? Outcome { get; init; }
    public required string? Conclusion { get; init; }
    public required string? Result { get; init; }
    public required DateTime? ClosedAt { get; init; }
    public required DateOnly? ActualDate { get; init; }
    public required int? DaysLateOriginal { get; init; }
    public required int? DaysLateApproved { get; init; }
    public required DateOnly? ResumeOn { get; init; }
    public required int TimelineCount { get; init; }

    /// <summary>The sentence that this is one department's part of.</summary>
    public NamedRefDto? Parent { get; init; }

    /// <summary>Buttons of the page in the order of use; a disabled one says why. Actions that are never this person's are absent.</summary>
    public required IReadOnlyList<AvailableActionDto> Actions { get; init; }

    public bool May(TaskAction action) => Actions.Any(a => a.Action == action && a.IsAllowed);
}

/// <summary>Where the task comes from.</summary>
public sealed record TaskSourceDto(
    TaskSourceKind Kind, string Title, string? Number, DateOnly? Date, DateOnly? SuperiorDueDate, string? ArrangementTitle, string? Quotation,
    Guid? DocumentId, int? SpanStart, int? SpanLength);

/// <summary>The light with its reason in the person's language.</summary>
public sealed record TaskLightDto(
    TrafficLight Light, string ReasonCode, string Reason, DateTime? Since, TrafficLight? Declared, int EscalationLevel, DateTime? EscalatedAt,
    int WorkingDaysOverdue, DateOnly? MissedDate, DateOnly? NextDate, bool IsDueSoon, Guid? LastReportId, DateTime? LastReportAt, string? LastProgress);

/// <summary>A person or department by name.</summary>
public sealed record NamedRefDto(Guid Id, string Name);

/// <summary>A node. WorkingDays: past it when missed, until it when ahead.</summary>
public sealed record MilestoneDto(
    Guid Id, DateOnly Date, DateOnly OriginalDate, string? StageTarget, DateTime? DoneAt, MilestoneStanding Standing, int WorkingDays);

/// <summary>Where a node stands today.</summary>
public enum MilestoneStanding
{
    Done,
    Missed,

    /// <summary>The next one ahead.</summary>
    Next,
    Ahead,

    /// <summary>Not finished when the task ended; nobody waits for it any more.</summary>
    Lapsed,
}

/// <summary>A target with its newest value.</summary>
public sealed record TaskTargetDto(
    Guid Id, string Name, string? Unit, decimal? Baseline, decimal Target, string? Comparator, decimal? Actual, decimal? PointsBehind);

/// <summary>A button. <paramref name="Reason"/>: why it is disabled, in the person's language.</summary>
public sealed record AvailableActionDto(TaskAction Action, bool IsAllowed, string? ReasonCode, string? Reason);

/// <summary>Page of the timeline.</summary>
public sealed class GetTimelineInput : PagedResultRequestDto
{
    /// <summary>Kinds to show; empty: all. Constants of <see cref="Timeline.TaskEventKinds"/>.</summary>
    public List<string> Kinds { get; set; } = [];
}

/// <summary>An entry of the timeline.</summary>
/// <param name="Title">What happened, localized, e.g. 签收.</param>
/// <param name="PayloadJson">Before, after and facts as canonical JSON.</param>
public sealed record TaskEventDto(
    int Seq, string Kind, string Title, DateTime At, string? ActorName, string? OnBehalfOfName, bool IsRecordedOnBehalf, bool IsClock,
    string PayloadJson)
{
    /// <summary>What was said: progress, reason, opinion, directive; null when nothing was typed.</summary>
    public string? Said { get; init; }
}
