using Volo.Abp.Domain.Entities;

namespace Supervision.Reminders.Sweep;

/// <summary>When the sweep has to look at a task again. One row per running task; the id is the task's.</summary>
public sealed class ReminderCursor : Entity<Guid>
{
    /// <summary>The row that stands for letters waiting to be put together and for the weekly letters, not for a task.</summary>
    public static readonly Guid LettersId = new("00000000-0000-0000-0000-00000000000a");

    private ReminderCursor()
    {
    }

    internal ReminderCursor(Guid id, DateTime nextAtUtc)
        : base(id)
    {
        NextAtUtc = nextAtUtc;
    }

    /// <summary>Null: nothing is to come unless something changes.</summary>
    public DateTime? NextAtUtc { get; private set; }

    /// <summary>The policy version that the plan was made with.</summary>
    public int PolicyVersion { get; private set; }

    /// <summary>SHA-256 of the facts that the plan was made from.</summary>
    public string? FactsHash { get; private set; }

    /// <summary>The chain was held by an approval when the plan was made.</summary>
    public bool IsChainHeld { get; private set; }

    /// <summary>When such a hold ended for the last time.</summary>
    public DateTime? ResumedAtUtc { get; private set; }

    internal void Reset(DateTime now) => NextAtUtc = now;

    internal void Wait(DateTime? nextAtUtc) => NextAtUtc = nextAtUtc;

    internal void ObserveHold(bool isHeld, DateTime now)
    {
        if (IsChainHeld && !isHeld) ResumedAtUtc = now;
        IsChainHeld = isHeld;
    }

    internal void Planned(DateTime? nextAtUtc, int policyVersion, string factsHash) =>
        (NextAtUtc, PolicyVersion, FactsHash) = (nextAtUtc, policyVersion, factsHash);
}
