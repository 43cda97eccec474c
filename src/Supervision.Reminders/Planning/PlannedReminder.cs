using Supervision.Reminders.Policies;

namespace Supervision.Reminders.Planning;

/// <summary>What becomes of a planned reminder at its moment.</summary>
public enum ReminderOutcome
{
    /// <summary>It is sent.</summary>
    Decided,

    /// <summary>It is not sent, for the reason given.</summary>
    Skipped,

    /// <summary>It waits: nobody knows yet until when, or its year has no calendar.</summary>
    Held,

    /// <summary>A higher step of the same chain speaks for it.</summary>
    Collapsed,
}

/// <summary>How a person came to stand for a role.</summary>
public enum RecipientVia
{
    /// <summary>Holds the post or was named.</summary>
    Own,

    /// <summary>委托: stands in for the person of the role.</summary>
    StandIn,

    /// <summary>The level is vacant: one up.</summary>
    OneUp,
}

/// <param name="ForPersonId">The person stood in for; null when the post is vacant.</param>
/// <param name="SinceUtc">When the person took up the post; nothing older is sent to them. Null when not bound to a post.</param>
internal sealed record ResolvedRecipient(Guid PersonId, RecipientVia Via, Guid? ForPersonId = null, DateTime? SinceUtc = null);

/// <summary>One reminder for one role, computed; nothing of it is stored until its moment comes.</summary>
internal sealed record PlannedReminder
{
    public required ReminderKey Key { get; init; }
    public required ReminderTrigger Trigger { get; init; }
    public required int Level { get; init; }
    public bool IsCopy { get; init; }

    /// <summary>The day that the policy names, before any hold.</summary>
    public required DateOnly NaturalDay { get; init; }

    /// <summary>When it goes, UTC; null while it waits without a known end.</summary>
    public required DateTime? MomentUtc { get; init; }
    public required ReminderOutcome Outcome { get; init; }
    public required IReadOnlyList<string> Reasons { get; init; }
    public required IReadOnlyList<ResolvedRecipient> Recipients { get; init; }

    public bool IsEscalation => Level > 0;
}

/// <summary>All that the clock intends for one task, earliest first.</summary>
/// <param name="NextWakeUtc">When the task has to be looked at again: the next moment, or the next day on which its light may change. Null: never by itself.</param>
/// <param name="ChainAnchor">The missed date whose chain runs now; null when nothing is missed.</param>
/// <param name="IsChainHeld">The chain waits for a decision.</param>
internal sealed record TaskPlan(
    IReadOnlyList<PlannedReminder> Reminders, DateTime? NextWakeUtc, ChainAnchor? ChainAnchor, bool IsChainHeld);

/// <summary>The date that a chain counts from.</summary>
internal sealed record ChainAnchor(AnchorKind Kind, DateOnly Date);
