using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Recording;

/// <summary>What was recorded.</summary>
public enum RecordedActKind
{
    Directive,
    Supervision,
    Coordination,
    Establishment,
    Adjustment,
    Closing,
}

/// <summary>
/// 代录: what a leader said, decided or did on paper, by phone or in a meeting, put down by the office with date, wording and proof. Without proof
/// it is 待确认 and counts in no report; it is listed to the leader weekly, who can strike it out.
/// </summary>
public sealed class RecordedAct : AuditedAggregateRoot<Guid>
{
    private RecordedAct() => Wording = string.Empty;

    internal RecordedAct(Guid id, Guid taskId, RecordedActKind kind, Guid subjectId, Guid leaderId, string wording, DateOnly givenOn)
        : base(id)
    {
        (TaskId, Kind, SubjectId) = (taskId, kind, subjectId);
        (LeaderId, Wording, GivenOn, IsUnproven) = (leaderId, wording, givenOn, true);
    }

    public Guid TaskId { get; private set; }

    public RecordedActKind Kind { get; private set; }

    /// <summary>Directive, supervision, request or batch that the act belongs to.</summary>
    public Guid SubjectId { get; private set; }

    public Guid LeaderId { get; private set; }

    /// <summary>As the leader gave it.</summary>
    public string Wording { get; private set; }

    /// <summary>Day on which the leader did it.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>Number of the minutes or document that proves it; files lie with the evidence.</summary>
    public string? ProofReference { get; private set; }

    /// <summary>待确认: neither file nor reference yet.</summary>
    public bool IsUnproven { get; private set; }

    public Guid RecordedById { get; private set; }

    public DateTime RecordedAt { get; private set; }

    /// <summary>Day of the weekly letter that listed it to the leader.</summary>
    public DateOnly? ListedOn { get; private set; }

    public DateTime? StruckOutAt { get; private set; }

    public Guid? StruckOutById { get; private set; }

    internal void SignBy(Guid personId, DateTime at) => (RecordedById, RecordedAt) = (personId, at);

    internal void Prove(string? reference, int files)
    {
        if (!string.IsNullOrWhiteSpace(reference)) ProofReference = reference.Trim();
        if (ProofReference is not null || files > 0) IsUnproven = false;
    }

    internal void ListOn(DateOnly day) => ListedOn ??= day;

    /// <exception cref="BusinessException">Tasks:RecordStruckOut.</exception>
    internal void StrikeOut(Guid personId, DateTime at)
    {
        if (StruckOutAt is { } before) throw new BusinessException(TasksErrorCodes.RecordStruckOut).WithData("At", before);
        (StruckOutAt, StruckOutById) = (at, personId);
    }
}
