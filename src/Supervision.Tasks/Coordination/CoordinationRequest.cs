using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Coordination;

/// <summary>Where a coordination request stands.</summary>
public enum CoordinationState
{
    /// <summary>Before the leader in charge.</summary>
    WithLeaderInCharge,

    /// <summary>Passed on to the principal leader.</summary>
    WithPrincipalLeader,

    Decided,
}

/// <summary>请求协调: a problem that the department cannot solve, and the leader's decision.</summary>
public sealed class CoordinationRequest : AuditedAggregateRoot<Guid>
{
    private CoordinationRequest()
    {
        Problem = string.Empty;
    }

    internal CoordinationRequest(Guid id, Guid taskId, string problem, Guid requestedById, DateTime requestedAt, CoordinationState state)
        : base(id)
    {
        (TaskId, Problem, RequestedById, RequestedAt, State) = (taskId, problem, requestedById, requestedAt, state);
    }

    public Guid TaskId { get; private set; }

    public string Problem { get; private set; }

    public CoordinationState State { get; private set; }

    public Guid RequestedById { get; private set; }

    public DateTime RequestedAt { get; private set; }

    /// <summary>What the leader in charge said when passing it on.</summary>
    public string? LeaderOpinion { get; private set; }

    public Guid? PassedOnById { get; private set; }

    public DateTime? PassedOnAt { get; private set; }

    public string? Decision { get; private set; }

    public Guid? DecidedById { get; private set; }

    public Guid? RecordedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    internal void PassOn(ActionFacts facts, string opinion)
    {
        if (State != CoordinationState.WithLeaderInCharge) throw Decided();
        (State, LeaderOpinion) = (CoordinationState.WithPrincipalLeader, opinion);
        (PassedOnById, PassedOnAt) = (facts.Actor.EffectivePersonId, facts.Now);
    }

    internal void Decide(ActionFacts facts, string decision)
    {
        if (State == CoordinationState.Decided) throw Decided();
        (State, Decision, DecidedAt) = (CoordinationState.Decided, decision, facts.Now);
        (DecidedById, RecordedById) = (facts.Actor.EffectivePersonId, facts.Actor.RecordedById);
    }

    private BusinessException Decided() => new BusinessException(TasksErrorCodes.AlreadyDecided).WithData("At", DecidedAt ?? PassedOnAt);
}
