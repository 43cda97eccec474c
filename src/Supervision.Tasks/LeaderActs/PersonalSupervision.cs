using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.LeaderActs;

/// <summary>One term of personal supervision (亲自督办) of a task by a leader.</summary>
public sealed class PersonalSupervision : AuditedAggregateRoot<Guid>
{
    private PersonalSupervision()
    {
    }

    internal PersonalSupervision(Guid id, Guid taskId, Guid leaderId, DateTime since, DateOnly? until, ReportCycle cycle)
        : base(id)
    {
        (TaskId, LeaderId, Since, Until, ReportCycle) = (taskId, leaderId, since, until, cycle);
    }

    public Guid TaskId { get; private set; }

    public Guid LeaderId { get; private set; }

    public DateTime Since { get; private set; }

    /// <summary>Last day, inclusive; null: until closing.</summary>
    public DateOnly? Until { get; private set; }

    public ReportCycle ReportCycle { get; private set; }

    public Guid? RecordedById { get; private set; }

    public bool IsUnproven { get; private set; }

    public DateTime? HandedBackAt { get; private set; }

    internal void MarkRecorded(Guid recordedById, bool hasProof) => (RecordedById, IsUnproven) = (recordedById, !hasProof);

    internal void AddProof() => IsUnproven = false;

    internal void HandBack(DateTime at) => HandedBackAt ??= at;
}

/// <summary>What a leader did for a matter; counted in the year's report when proven.</summary>
public enum LeaderActKind
{
    /// <summary>亲自部署</summary>
    Deploy,

    /// <summary>研究(过问)</summary>
    Study,

    /// <summary>协调</summary>
    Coordinate,

    /// <summary>督办</summary>
    Supervise,
}

/// <summary>A leader's act for a task, with where it is proven.</summary>
public sealed class LeaderAct : CreationAuditedEntity<Guid>
{
    private LeaderAct()
    {
    }

    internal LeaderAct(Guid id, Guid taskId, Guid leaderId, LeaderActKind kind, DateTime at, Guid sourceId, bool isUnproven)
        : base(id)
    {
        (TaskId, LeaderId, Kind, At, SourceId, IsUnproven) = (taskId, leaderId, kind, at, sourceId, isUnproven);
    }

    public Guid TaskId { get; private set; }

    public Guid LeaderId { get; private set; }

    public LeaderActKind Kind { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The directive, decision or supervision that the act is.</summary>
    public Guid SourceId { get; private set; }

    public bool IsUnproven { get; private set; }

    public bool IsStruckOut { get; private set; }

    internal void Prove() => IsUnproven = false;

    internal void StrikeOut() => IsStruckOut = true;
}
