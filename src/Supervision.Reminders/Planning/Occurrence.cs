using Supervision.Reminders.Policies;

namespace Supervision.Reminders.Planning;

/// <summary>A step on its day, before anybody is found to receive it.</summary>
internal sealed record Occurrence
{
    public required ReminderStep Step { get; init; }
    public required OccurrenceKey Key { get; init; }

    /// <summary>The working day that the policy names.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Not before this day: holds that end on a known day.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>Why it is skipped at its moment; null when it is sent.</summary>
    public string? SkipReason { get; init; }

    /// <summary>Why it waits without a known end; null when it does not.</summary>
    public string? WaitReason { get; init; }
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Copies that the step itself does not name, taken over from a collapsed step.</summary>
    public IReadOnlyList<RecipientRole> ExtraCopies { get; init; } = [];

    public static Occurrence Of(ReminderStep step, AnchorKind kind, DateOnly anchor, DateOnly day, int repeat = 0) =>
        new() { Step = step, Key = new OccurrenceKey(step.Key, kind, anchor, repeat), Day = day };
}
