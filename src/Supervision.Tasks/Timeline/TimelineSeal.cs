namespace Supervision.Tasks.Timeline;

/// <summary>How an entry and a checkpoint are spelled before they are signed.</summary>
internal static class TimelineSeal
{
    /// <summary>The hash before the first entry.</summary>
    public const string Beginning = "";

    public static string HashOf(TaskEvent entry, string previousHash, ITimelineKey key) => key.Sign(CanonicalJson.Serialize(new
    {
        id = entry.Id,
        taskId = entry.TaskId,
        seq = entry.Seq,
        kind = entry.Kind,
        at = Truncate(entry.At),
        actorId = entry.ActorId,
        actorName = entry.ActorName,
        onBehalfOfId = entry.OnBehalfOfId,
        onBehalfOfName = entry.OnBehalfOfName,
        isRecordedOnBehalf = entry.IsRecordedOnBehalf,
        origin = entry.Origin,
        payload = entry.PayloadJson,
        previousHash,
    }));

    public static string HashOf(int seq, DateTime at, string headsJson, string previousHash, ITimelineKey key) =>
        key.Sign(CanonicalJson.Serialize(new { seq, at = Truncate(at), heads = headsJson, previousHash }));

    /// <summary>Databases keep different fractions of a second: whole milliseconds are what all of them keep.</summary>
    public static DateTime Truncate(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
