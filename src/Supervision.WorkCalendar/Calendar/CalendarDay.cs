using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>Where a day of the calendar comes from; what the bureau says stands above what was imported or shipped.</summary>
public enum CalendarDayOrigin
{
    /// <summary>From an imported year; replaced when the year is imported again.</summary>
    Import,

    /// <summary>Set by the bureau itself.</summary>
    Bureau,
}

/// <summary>A day that is not what its weekday says.</summary>
public sealed class CalendarDay : CreationAuditedEntity<Guid>
{
    private CalendarDay()
    {
    }

    internal CalendarDay(Guid id, DateOnly date, DayKind kind, string? name, CalendarDayOrigin origin)
        : base(id)
    {
        (Date, Kind, Name, Origin) = (date, kind, name, origin);
    }

    public DateOnly Date { get; private set; }

    public DayKind Kind { get; private set; }

    /// <summary>e.g. 国庆节; null when the bureau gave no name.</summary>
    public string? Name { get; private set; }

    public CalendarDayOrigin Origin { get; private set; }

    internal void Change(DayKind kind, string? name) => (Kind, Name) = (kind, name);
}
