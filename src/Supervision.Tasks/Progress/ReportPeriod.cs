using System.Globalization;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Progress;

/// <summary>
/// A period for which one report is due (反馈周期). Quarter and month end their reporting on the 25th, half months on the 10th and the
/// 25th, weeks on Friday; a due date on a day off moves to the working day before.
/// </summary>
/// <param name="Key">Stable name: 2025-Q1, 2025-03, 2025-03a, 2025-W14.</param>
/// <param name="Due">Last day of reporting in time.</param>
public sealed record ReportPeriod(string Key, ReportCycle Cycle, DateOnly Start, DateOnly End, DateOnly Due)
{
    /// <summary>A task joins a period only when it was assigned at least that many working days before the period's due date.</summary>
    public const int MinimumWorkdays = 5;

    /// <summary>The period that the day lies in.</summary>
    public static ReportPeriod Of(ReportCycle cycle, DateOnly day, BureauCalendar calendar) => cycle switch
    {
        ReportCycle.Quarterly => Quarter(day, calendar),
        ReportCycle.Monthly => Month(day, calendar),
        ReportCycle.HalfMonthly => HalfMonth(day, calendar),
        _ => Week(day, calendar),
    };

    public ReportPeriod Next(BureauCalendar calendar) => Of(Cycle, End.AddDays(1), calendar);

    public ReportPeriod Previous(BureauCalendar calendar) => Of(Cycle, Start.AddDays(-1), calendar);

    /// <summary>True when a task assigned on that day owes a report for this period.</summary>
    public bool IsOwedBy(DateOnly assignedOn, BureauCalendar calendar) =>
        assignedOn <= Due && calendar.WorkdaysBetween(assignedOn, Due) >= MinimumWorkdays;

    /// <summary>The instant from which an assignment comes too late for this period.</summary>
    public DateTime OwedByAssignmentsBefore(BureauCalendar calendar)
    {
        var last = Due;
        while (!IsOwedBy(last, calendar)) last = last.AddDays(-1);
        return calendar.ToUtc(last.AddDays(1), TimeOnly.MinValue);
    }

    /// <summary>The newest period whose due date has passed on the day (today not counted); null when the task owed none before.</summary>
    public static ReportPeriod? LatestMissedCandidate(ReportCycle cycle, DateOnly assignedOn, DateOnly today, BureauCalendar calendar)
    {
        var period = Of(cycle, today, calendar);
        if (period.Due >= today) period = period.Previous(calendar);
        return period.IsOwedBy(assignedOn, calendar) ? period : null;
    }

    /// <summary>The period to be reported next by a task assigned on that day: the current one, or the first one it owes.</summary>
    public static ReportPeriod Current(ReportCycle cycle, DateOnly assignedOn, DateOnly today, BureauCalendar calendar)
    {
        var period = Of(cycle, today, calendar);
        while (!period.IsOwedBy(assignedOn, calendar)) period = period.Next(calendar);
        return period;
    }

    private static ReportPeriod Quarter(DateOnly day, BureauCalendar calendar)
    {
        var quarter = ((day.Month - 1) / 3) + 1;
        var start = new DateOnly(day.Year, (quarter * 3) - 2, 1);
        var due = calendar.OnOrBefore(new DateOnly(day.Year, quarter * 3, 25));
        return new($"{Year(day)}-Q{quarter}", ReportCycle.Quarterly, start, start.AddMonths(3).AddDays(-1), due);
    }

    private static ReportPeriod Month(DateOnly day, BureauCalendar calendar)
    {
        var start = new DateOnly(day.Year, day.Month, 1);
        return new(MonthKey(day), ReportCycle.Monthly, start, start.AddMonths(1).AddDays(-1),
            calendar.OnOrBefore(new DateOnly(day.Year, day.Month, 25)));
    }

    private static ReportPeriod HalfMonth(DateOnly day, BureauCalendar calendar)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return day.Day <= 15
            ? new($"{MonthKey(day)}a", ReportCycle.HalfMonthly, first, first.AddDays(14), calendar.OnOrBefore(first.AddDays(9)))
            : new($"{MonthKey(day)}b", ReportCycle.HalfMonthly, first.AddDays(15), first.AddMonths(1).AddDays(-1),
                calendar.OnOrBefore(first.AddDays(24)));
    }

    private static ReportPeriod Week(DateOnly day, BureauCalendar calendar)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var thursday = monday.AddDays(3).ToDateTime(TimeOnly.MinValue);
        var key = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(thursday):0000}-W{ISOWeek.GetWeekOfYear(thursday):00}");
        return new(key, ReportCycle.Weekly, monday, monday.AddDays(6), calendar.OnOrBefore(monday.AddDays(4)));
    }

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string MonthKey(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
