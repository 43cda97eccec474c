namespace Supervision.WorkCalendar;

/// <summary>Names of this module's tables.</summary>
public static class WorkCalendarDbProperties
{
    public const string DbTablePrefix = "Cal";
}
