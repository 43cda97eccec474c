using System.ComponentModel.DataAnnotations;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>A year of the calendar.</summary>
public sealed class WorkCalendarYearDto
{
    public int Year { get; set; }

    /// <summary>False: nothing was announced for this year, only weekends are days off.</summary>
    public bool HasData { get; set; }

    /// <summary>The document that set the year; null without data.</summary>
    public string? Source { get; set; }

    /// <summary>Working days of the whole year.</summary>
    public int WorkdayCount { get; set; }

    /// <summary>IANA name of the bureau's time zone.</summary>
    public string TimeZone { get; set; } = string.Empty;

    /// <summary>The days that are not what their weekday says, in order.</summary>
    public IReadOnlyList<CalendarDayDto> Days { get; set; } = [];
}

/// <summary>A day that is not what its weekday says.</summary>
/// <param name="IsSetByBureau">True when the bureau set it itself: it stands above the announcement and can be taken back.</param>
public sealed record CalendarDayDto(DateOnly Date, DayKind Kind, string? Name, bool IsSetByBureau);

/// <summary>What a day is to be for the bureau.</summary>
public sealed class SetCalendarDayDto
{
    [Required]
    public DateOnly? Date { get; set; }

    /// <summary>True: people work on it; false: it is off.</summary>
    public bool IsWorkday { get; set; }

    [StringLength(CalendarConsts.MaxNameLength)]
    public string? Name { get; set; }
}

/// <summary>A year to import.</summary>
public sealed class ImportCalendarYearDto
{
    /// <summary>
    /// <c>{ "year": 2027, "source": "…", "days": [ { "date": "2027-01-01", "name": "元旦", "kind": "holiday" } ] }</c>; kind is holiday or workday.
    /// </summary>
    [Required, StringLength(CalendarConsts.MaxImportLength)]
    public string Json { get; set; } = string.Empty;
}

/// <summary>What an import brought.</summary>
public sealed record ImportedCalendarYearDto(int Year, int HolidayCount, int MakeupWorkdayCount);

/// <summary>The bureau's time zone.</summary>
public sealed class SetTimeZoneDto
{
    [Required, StringLength(64)]
    public string TimeZone { get; set; } = string.Empty;
}
