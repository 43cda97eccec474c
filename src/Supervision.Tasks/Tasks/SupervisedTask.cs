using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks;

/// <summary>
/// A supervised matter (督办事项). Content of an assigned task changes only through its actions; every action passes
/// <see cref="TaskTransitions"/>, which throws <c>Tasks:IllegalTransition</c>, <c>Tasks:NotYourAction</c> or the guard's own code.
/// </summary>
public sealed partial class SupervisedTask : AuditedAggregateRoot<Guid>
{
    private readonly List<Milestone> _milestones = [];
    private readonly List<TaskSupportingDepartment> _supportingDepartments = [];
    private readonly List<TaskTarget> _targets = [];
    private readonly List<TaskNamedPerson> _namedPeople = [];

    private SupervisedTask()
    {
        Source = null!;
        ShortTitle = Requirement = string.Empty;
    }

    internal SupervisedTask(Guid id, int planYear, TaskSource source, string shortTitle, string requirement, Guid? registeredById)
        : base(id)
    {
        PlanYear = planYear;
        Source = source;
        ShortTitle = shortTitle;
        Requirement = requirement;
        RegisteredById = registeredById;
        State = LifecycleState.Draft;
    }

    public int PlanYear { get; private set; }

    /// <summary>Matter number such as 2025-042; null until the task is assigned.</summary>
    public string? Number { get; private set; }

    public TaskSource Source { get; private set; }

    public string ShortTitle { get; private set; }

    public string Requirement { get; private set; }

    public string? CompletionCriterion { get; private set; }

    public TaskNature Nature { get; private set; }

    public TaskPriority Priority { get; private set; }

    /// <summary>The date in force; lasts to the end of that day in the bureau's time zone.</summary>
    public DateOnly? DueDate { get; private set; }

    /// <summary>The date at assignment (原定时限); never changes afterwards.</summary>
    public DateOnly? OriginalDueDate { get; private set; }

    public DuePrecision DuePrecision { get; private set; }

    /// <summary>False for a date filled in bulk that nobody confirmed (默认,未确认).</summary>
    public bool IsDueDateConfirmed { get; private set; }

    /// <summary>Assigned although its date had passed (补登): counted from the assignment, not as missed before it.</summary>
    public bool IsRegisteredLate { get; private set; }

    public ReportCycle ReportCycle { get; private set; }

    public Guid? LeadDepartmentId { get; private set; }

    /// <summary>Units outside the bureau, text only.</summary>
    public string? ExternalUnits { get; private set; }

    /// <summary>Set only when it differs from the leader in charge of the lead department.</summary>
    public Guid? ResponsibleLeaderId { get; private set; }

    public Guid? ResponsiblePersonId { get; private set; }

    /// <summary>经办人: types the reports.</summary>
    public Guid? HandlerId { get; private set; }

    public bool IsRestricted { get; private set; }

    public LifecycleState State { get; private set; }

    /// <summary>Where a rejected approval leads back to; null when nothing waits.</summary>
    public LifecycleState? StateBeforeApproval { get; private set; }

    public ApprovalKind? ApprovalKind { get; private set; }

    public DateTime? ApprovalSince { get; private set; }

    public Guid? BatchId { get; private set; }

    /// <summary>Place in the plan or batch.</summary>
    public int Order { get; private set; }

    /// <summary>The <see cref="Divided.DividedTask"/> that this is one department's part of (按职责分工); null for a task of its own.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>Person who registered the task; null when a job did.</summary>
    public Guid? RegisteredById { get; private set; }

    public DateTime? AssignedAt { get; private set; }

    public Guid? AssignedById { get; private set; }

    /// <summary>True when the step of establishment was skipped by the bureau's policy.</summary>
    public bool IsEstablishmentSkipped { get; private set; }

    public DateTime? AcknowledgedAt { get; private set; }

    public Guid? AcknowledgedById { get; private set; }

    public bool IsReceiptLate { get; private set; }

    public int ReturnCount { get; private set; }

    /// <summary>Approved extensions so far.</summary>
    public int ExtensionCount { get; private set; }

    public DateOnly? ResumeOn { get; private set; }

    /// <summary>Leader who supervises personally now (亲自督办); history in PersonalSupervision.</summary>
    public Guid? SupervisingLeaderId { get; private set; }

    public DateTime? SupervisedSince { get; private set; }

    /// <summary>Last day of the personal supervision, inclusive; null: until closing.</summary>
    public DateOnly? SupervisedUntil { get; private set; }

    public ReportCycle? SupervisionReportCycle { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public TaskOutcome? Outcome { get; private set; }

    /// <summary>督查结论</summary>
    public string? Conclusion { get; private set; }

    /// <summary>One sentence of result, written by the department.</summary>
    public string? Result { get; private set; }

    /// <summary>The day on which the matter was in fact done.</summary>
    public DateOnly? ActualDate { get; private set; }

    /// <summary>Working days past the original due date; 0 in time, null without a date.</summary>
    public int? DaysLateOriginal { get; private set; }

    /// <summary>Working days past the due date in force at closing; 0 in time, null without a date.</summary>
    public int? DaysLateApproved { get; private set; }

    /// <summary>Next year's task when the outcome is carried over.</summary>
    public Guid? CarriedOverToId { get; private set; }

    public DateTime? StruckOffAt { get; private set; }

    /// <summary>True when the strike-off step was skipped by policy (办结即销号).</summary>
    public bool IsStrikeOffSkipped { get; private set; }

    public DateTime? TerminatedAt { get; private set; }

    public DateTime? ArchivedAt { get; private set; }

    /// <summary>存量转入: taken over from a running ledger.</summary>
    public bool IsTakenOver { get; private set; }

    public IReadOnlyList<Milestone> Milestones => _milestones;

    public IReadOnlyList<TaskSupportingDepartment> SupportingDepartments => _supportingDepartments;

    public IReadOnlyList<TaskTarget> Targets => _targets;

    public IReadOnlyList<TaskNamedPerson> NamedPeople => _namedPeople;

    /// <summary>The cycle in force: that of the personal supervision while there is one.</summary>
    public ReportCycle EffectiveReportCycle => SupervisionReportCycle ?? ReportCycle;

    /// <summary>The earliest open node, or the due date: late means later than this.</summary>
    public DateOnly? NextDate
    {
        get
        {
            var node = _milestones.Where(m => m.DoneAt is null).Select(m => (DateOnly?)m.Date).Min();
            return node is { } date && (DueDate is null || date < DueDate) ? date : DueDate;
        }
    }

    internal bool IsRunning => TaskStates.IsRunning(State);
}
