using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Directives;

/// <summary>A leader's written directive (批示) on a task, or one recorded on the leader's behalf (代录).</summary>
public sealed class Directive : AuditedAggregateRoot<Guid>
{
    private Directive()
    {
        Text = string.Empty;
    }

    internal Directive(Guid id, Guid taskId, Guid leaderId, string text, DateTime issuedAt, DateOnly? replyBy)
        : base(id)
    {
        (TaskId, LeaderId, Text, IssuedAt, ReplyBy) = (taskId, leaderId, text, issuedAt, replyBy);
    }

    public Guid TaskId { get; private set; }

    public Guid LeaderId { get; private set; }

    /// <summary>The wording, as the leader gave it.</summary>
    public string Text { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public DateOnly? ReplyBy { get; private set; }

    /// <summary>代录: who recorded it; null when the leader wrote it.</summary>
    public Guid? RecordedById { get; private set; }

    /// <summary>Day on which the leader said it; null when the leader wrote it here.</summary>
    public DateOnly? GivenOn { get; private set; }

    /// <summary>待确认: recorded without proof; counts in no report until proof is added.</summary>
    public bool IsUnproven { get; private set; }

    public DateTime? AcknowledgedAt { get; private set; }

    public Guid? AcknowledgedById { get; private set; }

    public DateTime? RepliedAt { get; private set; }

    public Guid? RepliedById { get; private set; }

    public string? Reply { get; private set; }

    /// <summary>划去: the leader did not say so.</summary>
    public DateTime? StruckOutAt { get; private set; }

    public Guid? StruckOutById { get; private set; }

    internal void MarkRecorded(Guid recordedById, DateOnly givenOn, bool hasProof) =>
        (RecordedById, GivenOn, IsUnproven) = (recordedById, givenOn, !hasProof);

    internal void AddProof() => IsUnproven = false;

    /// <returns>False when it was signed already.</returns>
    internal bool Acknowledge(Guid personId, DateTime at)
    {
        EnsureStanding();
        if (AcknowledgedAt is not null) return false;
        (AcknowledgedAt, AcknowledgedById) = (at, personId);
        return true;
    }

    internal void ReplyWith(Guid personId, string reply, DateTime at)
    {
        Acknowledge(personId, at);
        (Reply, RepliedAt, RepliedById) = (reply, at, personId);
    }

    internal void StrikeOut(Guid personId, DateTime at)
    {
        if (RecordedById is null) throw new BusinessException(TasksErrorCodes.OnlyRecordedStruckOut);
        EnsureStanding();
        (StruckOutAt, StruckOutById) = (at, personId);
    }

    private void EnsureStanding()
    {
        if (StruckOutAt is { } at) throw new BusinessException(TasksErrorCodes.DirectiveStruckOut).WithData("At", at);
    }
}
