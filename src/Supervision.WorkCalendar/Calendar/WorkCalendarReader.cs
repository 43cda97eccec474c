using Supervision.WorkCalendar.Settings;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>Reads the calendar of the current unit of work, from memory when it is fresh.</summary>
internal sealed class WorkCalendarReader(
    IRepository<CalendarYear, Guid> years, IRepository<CalendarDay, Guid> days, ISettingProvider settings, WorkCalendarCache cache)
    : ITransientDependency
{
    public async Task<CalendarDays> ReadDaysAsync(CancellationToken cancellationToken)
    {
        if (cache.Find() is { } known) return known;
        var read = new CalendarDays(
            await years.GetListAsync(cancellationToken: cancellationToken),
            await days.GetListAsync(cancellationToken: cancellationToken));
        cache.Keep(read);
        return read;
    }

    public async Task<TimeZoneInfo> ReadZoneAsync()
    {
        var id = await settings.GetOrNullAsync(WorkCalendarSettings.TimeZone);
        return id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : TimeZoneInfo.FindSystemTimeZoneById(WorkCalendarSettings.DefaultTimeZone);
    }
}
