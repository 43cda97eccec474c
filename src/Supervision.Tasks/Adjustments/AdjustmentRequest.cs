using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Adjustments;

/// <summary>A request for another date, content, a pause or an end of a task (workflow.md 3, rows 20 and 21).</summary>
public sealed class AdjustmentRequest : AuditedAggregateRoot<Guid>
{
    private AdjustmentRequest()
    {
        Reason = string.Empty;
    }

    internal AdjustmentRequest(Guid id, Guid taskId, AdjustmentKind kind, string reason, TaskActor requestedBy, DateTime requestedAt)
        : base(id)
    {
        (TaskId, Kind, Reason) = (taskId, kind, reason);
        (RequestedById, RequestedForId, RequestedAt) = (requestedBy.PersonId, requestedBy.OnBehalfOfId, requestedAt);
        State = AdjustmentState.AwaitingHead;
    }

    public Guid TaskId { get; private set; }

    public AdjustmentKind Kind { get; private set; }

    public AdjustmentState State { get; private set; }

    public string Reason { get; private set; }

    public string? Progress { get; internal set; }

    /// <summary>The node to move; null: the due date.</summary>
    public Guid? MilestoneId { get; internal set; }

    public DateOnly? OldDate { get; internal set; }

    /// <summary>The new date asked for, or the day of resuming.</summary>
    public DateOnly? NewDate { get; internal set; }

    public string? NewRequirement { get; internal set; }

    public string? NewCompletionCriterion { get; internal set; }

    /// <summary>The sentence of a reissued document that the change takes over; null for any other change.</summary>
    public string? NewQuotation { get; internal set; }

    /// <summary>SHA-256 of that sentence, lower-case hex.</summary>
    public string? NewSpanTextHash { get; internal set; }

    internal (string Quotation, string SpanTextHash)? NewSource =>
        NewQuotation is { } quotation && NewSpanTextHash is { } hash ? (quotation, hash) : null;

    /// <summary>The how many-th extension of the task this would be, from 1; 0 for other kinds.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>False when asked after the date had passed: it still counts late.</summary>
    public bool IsInTime { get; internal set; }

    /// <summary>Who decides, settled when the head confirmed.</summary>
    public TaskRelations DecidedBy { get; private set; }

    public Guid RequestedById { get; private set; }

    /// <summary>Whom the requester stood in for.</summary>
    public Guid? RequestedForId { get; private set; }

    public DateTime RequestedAt { get; private set; }

    /// <summary>The head, also when a stand-in confirmed.</summary>
    public Guid? ConfirmedById { get; private set; }

    /// <summary>The stand-in who confirmed in the head's name.</summary>
    public Guid? ConfirmedByStandInId { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    /// <summary>Stand-in or office person who recorded the decision; null when the decider acted.</summary>
    public Guid? RecordedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public DateOnly? DecidedDate { get; private set; }

    public string? Opinion { get; private set; }

    /// <summary>Who asked and confirmed, and whom they stood in for.</summary>
    public IReadOnlyList<Guid> Hands =>
        [.. new[] { RequestedById, RequestedForId, ConfirmedById, ConfirmedByStandInId }.OfType<Guid>().Distinct()];

    internal void Confirm(TaskActor head, DateTime at, TaskRelations decidedBy)
    {
        Ensure(AdjustmentState.AwaitingHead);
        (State, ConfirmedById, ConfirmedAt, DecidedBy) = (AdjustmentState.AwaitingDecision, head.EffectivePersonId, at, decidedBy);
        if (head.OnBehalfOfId is not null) ConfirmedByStandInId = head.PersonId;
    }

    internal void Decide(bool approved, ActionFacts facts, DateOnly? date)
    {
        Ensure(AdjustmentState.AwaitingDecision);
        State = approved ? AdjustmentState.Approved : AdjustmentState.Rejected;
        (DecidedById, RecordedById, DecidedAt) = (facts.Actor.EffectivePersonId, facts.Actor.RecordedById, facts.Now);
        (DecidedDate, Opinion) = (approved ? date : null, facts.Reason);
    }

    internal void Drop(DateTime at)
    {
        if (State is AdjustmentState.AwaitingHead or AdjustmentState.AwaitingDecision) (State, DecidedAt) = (AdjustmentState.Dropped, at);
    }

    private void Ensure(AdjustmentState expected)
    {
        if (State != expected) throw new BusinessException(TasksErrorCodes.AlreadyDecided).WithData("At", DecidedAt ?? ConfirmedAt);
    }
}
