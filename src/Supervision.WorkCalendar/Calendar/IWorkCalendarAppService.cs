using Volo.Abp.Application.Services;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>The bureau's working days, to be read by everybody and kept by whoever has <see cref="WorkCalendarPermissions.Calendar.Manage"/>.</summary>
public interface IWorkCalendarAppService : IApplicationService
{
    Task<WorkCalendarYearDto> GetYearAsync(int year);

    /// <summary>Adds a day or puts the bureau's word above the announcement.</summary>
    Task SetDayAsync(SetCalendarDayDto input);

    /// <summary>Takes the bureau's word back: the announcement counts again, otherwise the weekday.</summary>
    Task DeleteDayAsync(DateOnly date);

    /// <summary>Brings a whole year in; a year imported before, or shipped, is replaced. Days the bureau set itself stay.</summary>
    Task<ImportedCalendarYearDto> ImportYearAsync(ImportCalendarYearDto input);

    Task SetTimeZoneAsync(SetTimeZoneDto input);
}
