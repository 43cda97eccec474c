using Volo.Abp;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>Gives the modules above the bureau's working days and time zone.</summary>
[IntegrationService]
public interface IWorkCalendarIntegrationService
{
    /// <summary>The calendar as known now; cheap to call, cached until somebody changes a day or the time zone.</summary>
    Task<BureauCalendar> GetAsync(CancellationToken cancellationToken = default);
}
