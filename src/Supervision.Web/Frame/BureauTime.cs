using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Supervision.Web.Frame;

/// <summary>The bureau's wall clock for what a page shows; reads the calendar once per request.</summary>
public sealed class BureauTime(IWorkCalendarIntegrationService calendars, IClock clock) : IScopedDependency
{
    private BureauCalendar? _calendar;

    public async ValueTask<BureauCalendar> GetCalendarAsync() => _calendar ??= await calendars.GetAsync();

    /// <summary>Today by business time.</summary>
    public async ValueTask<DateOnly> GetTodayAsync() => (await GetCalendarAsync()).DateOf(clock.Now);

    /// <summary>Now by business time, on the bureau's wall clock.</summary>
    public async ValueTask<DateTime> GetNowAsync() => (await GetCalendarAsync()).ToLocal(clock.Now);

    public async ValueTask<DateTime> ToLocalAsync(DateTime utc) => (await GetCalendarAsync()).ToLocal(utc);
}
