using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Urging;

/// <summary>One urge (催办) of one task: who, what was said, what was answered.</summary>
public sealed class UrgingNotice : Entity<Guid>
{
    private UrgingNotice()
    {
        Text = string.Empty;
    }

    internal UrgingNotice(Guid id, Guid taskId, Guid urgedById, string text, DateTime at)
        : base(id)
    {
        (TaskId, UrgedById, Text, At) = (taskId, urgedById, text, at);
    }

    public Guid TaskId { get; private set; }

    public Guid UrgedById { get; private set; }

    public string Text { get; private set; }

    public DateTime At { get; private set; }

    public string? Reply { get; private set; }

    public DateTime? RepliedAt { get; private set; }

    internal void ReplyWith(string reply, DateTime at) => (Reply, RepliedAt) = (reply, at);
}
