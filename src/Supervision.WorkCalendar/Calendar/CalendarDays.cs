namespace Supervision.WorkCalendar.Calendar;

/// <summary>A day of the year that is not what its weekday says, as it counts after all sources are laid over one another.</summary>
internal sealed record CalendarEntry(DateOnly Date, DayKind Kind, string? Name, bool IsSetByBureau);

/// <summary>Lays shipped years, imported years and the bureau's own days over one another; the last one stands.</summary>
internal sealed class CalendarDays
{
    private readonly Dictionary<DateOnly, CalendarEntry> _entries = [];
    private readonly Dictionary<int, string> _sources = [];

    public CalendarDays(IEnumerable<CalendarYear> importedYears, IReadOnlyCollection<CalendarDay> storedDays)
    {
        foreach (var year in importedYears) _sources[year.Year] = year.Source;
        foreach (var official in OfficialYears.All.Values.Where(o => !_sources.ContainsKey(o.Year)).ToList())
        {
            _sources[official.Year] = official.Source;
            foreach (var day in official.Days) _entries[day.Date] = new CalendarEntry(day.Date, day.Kind, day.Name, IsSetByBureau: false);
        }

        foreach (var day in storedDays.OrderBy(d => d.Origin))
            _entries[day.Date] = new CalendarEntry(day.Date, day.Kind, day.Name, day.Origin == CalendarDayOrigin.Bureau);
    }

    /// <summary>The document that set the year; null when only weekends are known.</summary>
    public string? SourceOf(int year) => _sources.GetValueOrDefault(year);

    public IReadOnlyList<CalendarEntry> Of(int year) => [.. _entries.Values.Where(e => e.Date.Year == year).OrderBy(e => e.Date)];

    public BureauCalendar ToCalendar(TimeZoneInfo zone) =>
        new(zone, _entries.ToDictionary(e => e.Key, e => e.Value.Kind), _sources.Keys.ToHashSet());
}
