namespace Supervision.Reminders;

/// <summary>Names of this module's tables.</summary>
public static class RemindersDbProperties
{
    public const string DbTablePrefix = "Rem";
}
