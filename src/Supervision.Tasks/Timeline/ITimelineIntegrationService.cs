using Volo.Abp;

namespace Supervision.Tasks.Timeline;

/// <summary>Seals and checks the timelines of all tasks.</summary>
[IntegrationService]
public interface ITimelineIntegrationService
{
    /// <summary>
    /// Signs the heads of all timelines changed since the last checkpoint; does nothing when none changed. Once a day is enough.
    /// </summary>
    /// <returns>True when a checkpoint was written.</returns>
    Task<bool> CheckpointAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Recomputes every hash and compares heads, checkpoints and numbers. Finds entries edited, removed from the middle or the end, swapped,
    /// and whole tasks removed. Reads everything; changes nothing.
    /// </summary>
    Task<TimelineVerification> GetVerificationAsync(CancellationToken cancellationToken = default);
}

/// <summary>Outcome of a check.</summary>
public sealed record TimelineVerification(int TaskCount, int EntryCount, int CheckpointCount, IReadOnlyList<TimelineFinding> Findings)
{
    public bool IsIntact => Findings.Count == 0;
}

/// <summary>What is wrong with a timeline.</summary>
public enum TimelineFault
{
    /// <summary>The entry does not match its hash, or the hash of the entry before it.</summary>
    Edited,

    /// <summary>Entries are missing before this one.</summary>
    Gap,

    /// <summary>Entries are missing at the end: head or checkpoint know of more.</summary>
    CutOff,

    /// <summary>A task known from a checkpoint or its timeline does not exist any more, and no deletion of a draft is recorded.</summary>
    TaskMissing,

    /// <summary>A matter number was drawn and no task bears it.</summary>
    NumberMissing,

    /// <summary>A checkpoint was edited or removed.</summary>
    CheckpointBroken,
}

/// <summary>One finding; <paramref name="Seq"/> is the entry's or checkpoint's place.</summary>
public sealed record TimelineFinding(TimelineFault Fault, Guid? TaskId, int? Seq, string? Number);
