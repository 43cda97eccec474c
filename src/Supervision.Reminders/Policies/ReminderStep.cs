namespace Supervision.Reminders.Policies;

/// <summary>One step of a reminder policy, as data. The key never changes from version to version.</summary>
/// <param name="Key">Stable name, part of the key of each decided reminder, e.g. <c>missed-2</c>.</param>
/// <param name="Offset">Working days from the anchor: negative before, positive after.</param>
/// <param name="Level">0: ordinary reminder in the daily letter; 1 to 3 (蓝黄红): escalation.</param>
/// <param name="Times">How often the step is repeated, every <paramref name="Offset"/> working days; 1 for all but the step at the top.</param>
public sealed record ReminderStep(
    string Key,
    ReminderTrigger Trigger,
    int Offset,
    IReadOnlyList<RecipientRole> To,
    IReadOnlyList<RecipientRole> Copy,
    int Level = 0,
    int Times = 1)
{
    /// <summary>三级·红: the principal leader is told.</summary>
    public const int TopLevel = 3;
}
