using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Closing;

/// <summary>Where a closing request stands.</summary>
public enum ClosureState
{
    /// <summary>Drafted by the responsible person or liaison, waits for the head.</summary>
    AwaitingHead,

    AwaitingReview,
    SentBack,
    Closed,

    /// <summary>Ended without a decision: the task was reassigned.</summary>
    Dropped,
}

/// <summary>申请办结: the department says that the matter is done and what shows it.</summary>
public sealed class ClosureRequest : AuditedAggregateRoot<Guid>
{
    private ClosureRequest()
    {
        Result = CriterionStatement = string.Empty;
    }

    internal ClosureRequest(Guid id, Guid taskId, string result, string criterionStatement, TaskActor requestedBy, DateTime requestedAt)
        : base(id)
    {
        (TaskId, Result, CriterionStatement) = (taskId, result, criterionStatement);
        (RequestedById, RequestedForId, RequestedAt) = (requestedBy.PersonId, requestedBy.OnBehalfOfId, requestedAt);
        State = ClosureState.AwaitingHead;
    }

    public Guid TaskId { get; private set; }

    public ClosureState State { get; private set; }

    /// <summary>One sentence of result.</summary>
    public string Result { get; private set; }

    /// <summary>How the completion criterion (完成标志) is met.</summary>
    public string CriterionStatement { get; private set; }

    /// <summary>A word on nodes still open.</summary>
    public string? OpenNodesStatement { get; internal set; }

    public DateOnly? ActualDate { get; internal set; }

    public TaskOutcome ProposedOutcome { get; internal set; }

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

    public Guid? RecordedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? Opinion { get; private set; }

    /// <summary>Who asked and confirmed, and whom they stood in for.</summary>
    public IReadOnlyList<Guid> Hands =>
        [.. new[] { RequestedById, RequestedForId, ConfirmedById, ConfirmedByStandInId }.OfType<Guid>().Distinct()];

    internal void Confirm(TaskActor head, DateTime at)
    {
        Ensure(ClosureState.AwaitingHead);
        (State, ConfirmedById, ConfirmedAt) = (ClosureState.AwaitingReview, head.EffectivePersonId, at);
        if (head.OnBehalfOfId is not null) ConfirmedByStandInId = head.PersonId;
    }

    internal void Decide(bool closed, ActionFacts facts, string? opinion)
    {
        Ensure(ClosureState.AwaitingReview);
        State = closed ? ClosureState.Closed : ClosureState.SentBack;
        (DecidedById, RecordedById, DecidedAt) = (facts.Actor.EffectivePersonId, facts.Actor.RecordedById, facts.Now);
        Opinion = opinion;
    }

    /// <summary>The head sends a draft back to its author.</summary>
    internal void SendBackToAuthor(Guid headId, DateTime at, string reason)
    {
        Ensure(ClosureState.AwaitingHead);
        (State, DecidedById, DecidedAt, Opinion) = (ClosureState.SentBack, headId, at, reason);
    }

    internal void Drop(DateTime at)
    {
        if (State is ClosureState.AwaitingHead or ClosureState.AwaitingReview) (State, DecidedAt) = (ClosureState.Dropped, at);
    }

    private void Ensure(ClosureState expected)
    {
        if (State != expected) throw new BusinessException(TasksErrorCodes.AlreadyDecided).WithData("At", DecidedAt ?? ConfirmedAt);
    }
}
