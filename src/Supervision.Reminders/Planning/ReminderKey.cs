using Supervision.Reminders.Policies;

namespace Supervision.Reminders.Planning;

/// <summary>One thing that the clock may say once: the step counted from one anchor date, and the n-th time of it.</summary>
internal readonly record struct OccurrenceKey(string StepKey, AnchorKind AnchorKind, DateOnly AnchorDate, int RepeatIndex);

/// <summary>What makes a decided reminder unique: a moved date is a new anchor and so a new occurrence.</summary>
internal readonly record struct ReminderKey(Guid TaskId, OccurrenceKey Occurrence, RecipientRole Role);
