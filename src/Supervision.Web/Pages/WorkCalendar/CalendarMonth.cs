using Supervision.WorkCalendar.Calendar;

namespace Supervision.Web.Pages.WorkCalendar;

/// <summary>A small month: weeks from Monday to Sunday.</summary>
/// <param name="Weeks">Seven cells each; null where the week belongs to another month.</param>
internal sealed record CalendarMonth(int Number, IReadOnlyList<IReadOnlyList<CalendarCell?>> Weeks)
{
    private const int DaysOfWeek = 7;

    public static IReadOnlyList<CalendarMonth> Of(WorkCalendarYearDto year)
    {
        var special = year.Days.ToDictionary(d => d.Date);
        return [.. Enumerable.Range(1, 12).Select(month => Of(year.Year, month, special))];
    }

    private static CalendarMonth Of(int year, int month, Dictionary<DateOnly, CalendarDayDto> special)
    {
        var first = new DateOnly(year, month, 1);
        var before = ((int)first.DayOfWeek + 6) % DaysOfWeek;
        var cells = Enumerable.Repeat<CalendarCell?>(null, before)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(i => (CalendarCell?)CalendarCell.Of(first.AddDays(i), special)));
        var weeks = cells.Chunk(DaysOfWeek)
            .Select(week => (IReadOnlyList<CalendarCell?>)[.. week, .. Enumerable.Repeat<CalendarCell?>(null, DaysOfWeek - week.Length)]);
        return new CalendarMonth(month, [.. weeks]);
    }
}

/// <summary>A day of a small month.</summary>
internal sealed record CalendarCell(DateOnly Date, DayKind Kind, string? Name, bool IsSetByBureau)
{
    public static CalendarCell Of(DateOnly date, Dictionary<DateOnly, CalendarDayDto> special) =>
        special.TryGetValue(date, out var day) ? new CalendarCell(date, day.Kind, day.Name, day.IsSetByBureau)
        : new CalendarCell(date, date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Weekend : DayKind.Workday, null, IsSetByBureau: false);

    /// <summary>Class of the cell in the stylesheet.</summary>
    public string CssClass => Kind switch
    {
        DayKind.Holiday => "is-holiday",
        DayKind.MakeupWorkday => "is-makeup",
        DayKind.Weekend => "is-off",
        _ => IsSetByBureau ? "is-makeup" : string.Empty,
    };
}
