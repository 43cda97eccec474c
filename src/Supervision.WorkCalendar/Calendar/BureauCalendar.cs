namespace Supervision.WorkCalendar.Calendar;

/// <summary>What a day is for the bureau.</summary>
public enum DayKind
{
    Workday,
    Weekend,
    Holiday,

    /// <summary>调休上班: a weekend day on which people work.</summary>
    MakeupWorkday,
}

/// <summary>
/// The bureau's working days and time zone at one moment: plain data, pure arithmetic. A year without official data knows
/// weekends only, and <see cref="HasDataFor"/> says so.
/// </summary>
public sealed class BureauCalendar(
    TimeZoneInfo zone, IReadOnlyDictionary<DateOnly, DayKind> exceptions, IReadOnlySet<int> yearsWithData)
{
    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>True when the official arrangement (国务院办公厅节假日安排) of that year is known.</summary>
    public bool HasDataFor(int year) => yearsWithData.Contains(year);

    public DayKind KindOf(DateOnly day) =>
        exceptions.TryGetValue(day, out var kind) ? kind
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Weekend : DayKind.Workday;

    public bool IsWorkday(DateOnly day) => KindOf(day) is DayKind.Workday or DayKind.MakeupWorkday;

    /// <summary>The day itself if people work on it, otherwise the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsWorkday(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The day itself if people work on it, otherwise the next working day.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkday(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>
    /// The working day that lies <paramref name="workdays"/> working days after (positive) or before (negative) the day,
    /// the day itself not counted; 0 gives the day itself, moved to the working day before if it is a day off.
    /// </summary>
    public DateOnly AddWorkdays(DateOnly day, int workdays)
    {
        if (workdays == 0) return OnOrBefore(day);
        var step = Math.Sign(workdays);
        for (var left = Math.Abs(workdays); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkday(day)) left--;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when <paramref name="to"/> lies before.</summary>
    public int WorkdaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from) return -WorkdaysBetween(to, from);
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkday(day)) count++;
        }

        return count;
    }

    /// <summary>The bureau's date at a UTC instant.</summary>
    public DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(ToLocal(utc));

    /// <summary>The bureau's wall clock at a UTC instant.</summary>
    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The UTC instant of a wall clock time of the bureau; a time skipped by a clock change moves forward by the gap.</summary>
    public DateTime ToUtc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(local) ? local.AddHours(1) : local, Zone);
    }
}
