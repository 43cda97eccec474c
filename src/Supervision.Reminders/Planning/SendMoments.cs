using Supervision.WorkCalendar.Calendar;

namespace Supervision.Reminders.Planning;

/// <summary>Puts days and instants into the sending window.</summary>
internal static class SendMoments
{
    /// <summary>The start of the window on a working day.</summary>
    public static DateTime StartOf(DateOnly workday, PlanningContext context) =>
        context.Calendar.ToUtc(workday, context.Rules.Window.MorningFrom);

    /// <summary>The instant itself if letters may go out then, otherwise the next opening of the window on a day without bureau-wide hold.</summary>
    public static DateTime AtOrAfter(DateTime utc, PlanningContext context)
    {
        var window = context.Rules.Window;
        var local = context.Calendar.ToLocal(utc);
        var day = DateOnly.FromDateTime(local);
        var time = TimeOnly.FromDateTime(local);
        var open = OpenDay(day, context);
        if (open != day) return StartOf(open, context);
        if (time > window.AfternoonTo) return StartOf(OpenDay(day.AddDays(1), context), context);
        if (time < window.MorningFrom) return StartOf(day, context);
        return time > window.MorningTo && time < window.AfternoonFrom ? context.Calendar.ToUtc(day, window.AfternoonFrom) : utc;
    }

    /// <summary>The day itself if it is a working day without bureau-wide hold, otherwise the next such day.</summary>
    public static DateOnly OpenDay(DateOnly day, PlanningContext context)
    {
        day = context.Calendar.OnOrAfter(day);
        while (context.BureauHolds.FirstOrDefault(h => h.Contains(day)) is { } hold)
        {
            day = context.Calendar.OnOrAfter(hold.To.AddDays(1));
        }

        return day;
    }

    /// <summary>The first working day of the day's week; the next week's when the whole week is off.</summary>
    public static DateOnly WeekStart(DateOnly day, BureauCalendar calendar)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return calendar.OnOrAfter(monday);
    }
}
