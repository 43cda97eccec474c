using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Timeline;

/// <summary>
/// One entry of a task's timeline (留痕). Entries of a task form a chain: <see cref="Hash"/> is HMAC-SHA256 over the canonical entry and
/// the hash before, with a key that lies outside the database. Kept when a draft is deleted.
/// </summary>
public sealed class TaskEvent : Entity<Guid>
{
    private TaskEvent()
    {
        Kind = PayloadJson = PreviousHash = Hash = string.Empty;
    }

    internal TaskEvent(Guid id, Guid taskId, int seq, string kind, DateTime at)
        : base(id)
    {
        (TaskId, Seq, Kind, At) = (taskId, seq, kind, at);
        PayloadJson = PreviousHash = Hash = string.Empty;
    }

    public Guid TaskId { get; private set; }

    /// <summary>1, 2, 3… without gaps in a task.</summary>
    public int Seq { get; private set; }

    /// <summary>A constant of <see cref="TaskEventKinds"/>.</summary>
    public string Kind { get; private set; }

    /// <summary>Business time, UTC, whole milliseconds.</summary>
    public DateTime At { get; private set; }

    /// <summary>Null: the clock.</summary>
    public Guid? ActorId { get; internal init; }

    /// <summary>The name of that day.</summary>
    public string? ActorName { get; internal init; }

    /// <summary>The person stood in for, or the leader for whom the office recorded (代录).</summary>
    public Guid? OnBehalfOfId { get; internal init; }

    public string? OnBehalfOfName { get; internal init; }

    /// <summary>True for 代录: the office recorded what the leader did.</summary>
    public bool IsRecordedOnBehalf { get; internal init; }

    /// <summary>Address from which the action came; null for the clock.</summary>
    public string? Origin { get; internal init; }

    /// <summary>Canonical JSON: before, after and the facts of the action.</summary>
    public string PayloadJson { get; internal init; }

    public string PreviousHash { get; private set; }

    public string Hash { get; private set; }

    internal void Seal(string previousHash, string hash) => (PreviousHash, Hash) = (previousHash, hash);
}

/// <summary>The signed heads of all timelines changed since the checkpoint before: finds cut ends and vanished tasks.</summary>
public sealed class TimelineCheckpoint : Entity<Guid>
{
    private TimelineCheckpoint()
    {
        HeadsJson = PreviousHash = Hash = string.Empty;
    }

    internal TimelineCheckpoint(Guid id, int seq, DateTime at, string headsJson, string previousHash, string hash)
        : base(id)
    {
        (Seq, At, HeadsJson, PreviousHash, Hash) = (seq, at, headsJson, previousHash, hash);
    }

    /// <summary>1, 2, 3… without gaps.</summary>
    public int Seq { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Canonical JSON: task id to seq and hash of its head.</summary>
    public string HeadsJson { get; private set; }

    public string PreviousHash { get; private set; }

    public string Hash { get; private set; }
}
