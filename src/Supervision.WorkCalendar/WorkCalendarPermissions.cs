namespace Supervision.WorkCalendar;

/// <summary>Rights of this module. Reading the calendar needs none beyond being signed in.</summary>
public static class WorkCalendarPermissions
{
    public const string GroupName = "WorkCalendar";

    public static class Calendar
    {
        public const string Default = GroupName + ".Calendar";

        /// <summary>Change days, import a year, set the time zone.</summary>
        public const string Manage = Default + ".Manage";
    }
}
