namespace Supervision.WorkCalendar.Calendar;

/// <summary>Limits of the calendar.</summary>
public static class CalendarConsts
{
    public const int MaxNameLength = 32;
    public const int MaxSourceLength = 128;
    public const int MinYear = 2000;
    public const int MaxYear = 2100;

    /// <summary>Longest text that is read as a calendar year; an official year has about 4,000 characters.</summary>
    public const int MaxImportLength = 200_000;
}
