namespace Supervision.WorkCalendar;

/// <summary>What a person can do wrong with the calendar and the clock; texts in <c>Localization/WorkCalendar</c>.</summary>
public static class WorkCalendarErrorCodes
{
    /// <summary>The text is not a calendar year in the documented form. Data: Detail.</summary>
    public const string ImportUnreadable = "WorkCalendar:ImportUnreadable";

    /// <summary>A day of the import lies in another year. Data: Date, Year.</summary>
    public const string ImportDayOutsideYear = "WorkCalendar:ImportDayOutsideYear";

    /// <summary>A day of the import is listed twice. Data: Date.</summary>
    public const string ImportDayTwice = "WorkCalendar:ImportDayTwice";

    /// <summary>A day's kind is neither holiday nor workday. Data: Date, Kind.</summary>
    public const string ImportKindUnknown = "WorkCalendar:ImportKindUnknown";

    /// <summary>The year is outside 2000–2100. Data: Year.</summary>
    public const string YearOutOfRange = "WorkCalendar:YearOutOfRange";

    /// <summary>No time zone of that name is known to the machine. Data: TimeZone.</summary>
    public const string TimeZoneUnknown = "WorkCalendar:TimeZoneUnknown";

    /// <summary>The clock can be moved in Development only.</summary>
    public const string NoDemoClock = "WorkCalendar:NoDemoClock";

    /// <summary>The demo clock cannot go back. Data: Now.</summary>
    public const string ClockRunsForward = "WorkCalendar:ClockRunsForward";
}
