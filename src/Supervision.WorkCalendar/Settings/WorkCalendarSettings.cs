namespace Supervision.WorkCalendar.Settings;

/// <summary>Settings of this module.</summary>
public static class WorkCalendarSettings
{
    /// <summary>IANA name of the bureau's time zone.</summary>
    public const string TimeZone = "Supervision.WorkCalendar.TimeZone";

    public const string DefaultTimeZone = "Asia/Shanghai";
}
