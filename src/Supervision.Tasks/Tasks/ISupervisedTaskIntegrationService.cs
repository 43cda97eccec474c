using Supervision.Tasks.Assignment;
using Volo.Abp;

namespace Supervision.Tasks;

/// <summary>The door for the modules above: plan documents register tasks, reminders read facts and write standing and timeline.</summary>
[IntegrationService]
public interface ISupervisedTaskIntegrationService
{
    /// <summary>
    /// Registers tasks in state <see cref="LifecycleState.Draft"/>, without number, in the order given. Sends nothing and sets nothing running.
    /// </summary>
    /// <returns>
    /// The ids in the same order; for a task of several departments that of the head its parts hang under
    /// (<see cref="NewSupervisedTask.EachDepartmentIds"/>).
    /// </returns>
    Task<IReadOnlyList<Guid>> RegisterAsync(IReadOnlyList<NewSupervisedTask> tasks, CancellationToken cancellationToken = default);

    /// <summary>The usual due date for a kind of source (workflow.md 4), to be offered and never set by itself; null when the kind has none.</summary>
    /// <param name="sourceDate">Date of the document, meeting or directive; null: today.</param>
    Task<DateOnly?> GetDefaultDueDateAsync(
        TaskSourceKind kind, DateOnly? sourceDate, DateOnly? superiorDueDate, DirectiveUrgency urgency, CancellationToken cancellationToken = default);

    /// <summary>Everything the planning of reminders may know of these tasks; ids that do not exist or are drafts are left out.</summary>
    Task<IReadOnlyList<TaskFacts>> GetFactsAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default);

    /// <summary>Ids of all running tasks (assigned and not yet closed), for planning the first time and after a policy change.</summary>
    Task<IReadOnlyList<Guid>> GetRunningIdsAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Computes light, reason and timeliness anew for these tasks at the business clock's now and stores what changed, with a timeline
    /// entry for each change of light. Writes TaskStanding only, so that it never conflicts with somebody's form.
    /// </summary>
    Task RefreshStandingAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// Records that the clock raised (or ended) the escalation of a task: level on the standing, entry on the timeline. A level that a leader
    /// raised higher before stays.
    /// </summary>
    Task RecordEscalationAsync(IReadOnlyList<EscalationRecord> records, CancellationToken cancellationToken = default);

    /// <summary>Puts entries of other modules (a reminder sent, a hold by the office) on the timeline.</summary>
    Task RecordAsync(IReadOnlyList<TimelineRecord> records, CancellationToken cancellationToken = default);
}

/// <summary>A task to be registered.</summary>
public sealed record NewSupervisedTask
{
    public required int PlanYear { get; init; }
    public required TaskSourceKind SourceKind { get; init; }

    /// <summary>Name of the source: the document's or meeting's title, the leader's directive.</summary>
    public required string SourceTitle { get; init; }
    public string? SourceNumber { get; init; }
    public DateOnly? SourceDate { get; init; }

    /// <summary>The superior's own deadline for a task from above.</summary>
    public DateOnly? SuperiorDueDate { get; init; }

    /// <summary>Plan document and place of the sentence in its text; null for tasks typed by hand.</summary>
    public TaskSourceSpan? Span { get; init; }

    /// <summary>The arrangement that the task stands under, e.g. （二）加快加力推进数字城市建设.</summary>
    public string? ArrangementTitle { get; init; }

    /// <summary>The sentence of the source, word for word.</summary>
    public string? Quotation { get; init; }

    /// <summary>Verb and object, at most 25 characters.</summary>
    public required string ShortTitle { get; init; }
    public required string Requirement { get; init; }
    public string? CompletionCriterion { get; init; }
    public TaskNature Nature { get; init; }
    public TaskPriority Priority { get; init; }
    public DateOnly? DueDate { get; init; }
    public DuePrecision DuePrecision { get; init; } = DuePrecision.Day;

    /// <summary>False for a date filled in bulk that nobody confirmed yet (默认,未确认).</summary>
    public bool IsDueDateConfirmed { get; init; } = true;
    public IReadOnlyList<NewMilestone> Milestones { get; init; } = [];
    public Guid? LeadDepartmentId { get; init; }
    public IReadOnlyList<Guid> SupportingDepartmentIds { get; init; } = [];

    /// <summary>按职责分工, 各处室普发: one task for each of these departments under a common head, instead of one with a lead; empty for one task.</summary>
    public IReadOnlyList<Guid> EachDepartmentIds { get; init; } = [];

    /// <summary>Units outside the bureau, as text.</summary>
    public string? ExternalUnits { get; init; }
    public Guid? ResponsibleLeaderId { get; init; }
    public Guid? ResponsiblePersonId { get; init; }
    public IReadOnlyList<NewTaskTarget> Targets { get; init; } = [];
    public bool IsRestricted { get; init; }
}

/// <summary>Place of the source sentence in a plan document's text.</summary>
/// <param name="Start">Offset in UTF-16 characters of the stored text.</param>
/// <param name="TextHash">SHA-256 of the spanned text, lower-case hex: tells whether the text still says it.</param>
public sealed record TaskSourceSpan(Guid DocumentId, int Start, int Length, string TextHash);

/// <summary>A node (节点). <paramref name="StageTarget"/> may be written later by the lead department at receipt.</summary>
public sealed record NewMilestone(DateOnly Date, string? StageTarget);

/// <summary>A quantified target; trajectory is linear over the plan year unless the department says otherwise.</summary>
public sealed record NewTaskTarget(string Name, string? Unit, decimal? Baseline, decimal Target, string? Comparator);

/// <summary>The clock's decision on the escalation chain of one task. Level 0 ends the chain.</summary>
/// <param name="AnchorDate">The missed node or due date.</param>
/// <param name="WorkingDaysOverdue">Working days past the anchor on the day of the decision.</param>
/// <param name="RecipientPersonIds">Who is told.</param>
public sealed record EscalationRecord(
    Guid TaskId, int Level, DateOnly? AnchorDate, int WorkingDaysOverdue, IReadOnlyList<Guid> RecipientPersonIds, string RuleKey);

/// <summary>An entry for the timeline written by another module.</summary>
/// <param name="Kind">A constant of <see cref="Timeline.TaskEventKinds"/>.</param>
/// <param name="PayloadJson">Facts of the entry as canonical JSON; enough to show it later "as of" its day.</param>
public sealed record TimelineRecord(Guid TaskId, string Kind, string PayloadJson, Guid? ActorPersonId);
