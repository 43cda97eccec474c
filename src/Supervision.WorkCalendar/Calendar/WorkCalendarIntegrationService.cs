using Volo.Abp.DependencyInjection;

namespace Supervision.WorkCalendar.Calendar;

internal sealed class WorkCalendarIntegrationService(WorkCalendarReader reader) : IWorkCalendarIntegrationService, ITransientDependency
{
    public async Task<BureauCalendar> GetAsync(CancellationToken cancellationToken = default)
    {
        var days = await reader.ReadDaysAsync(cancellationToken);
        return days.ToCalendar(await reader.ReadZoneAsync());
    }
}
