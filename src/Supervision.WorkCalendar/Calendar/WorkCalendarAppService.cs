using Microsoft.AspNetCore.Authorization;
using Supervision.WorkCalendar.Localization;
using Supervision.WorkCalendar.Settings;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Local;
using Volo.Abp.SettingManagement;

namespace Supervision.WorkCalendar.Calendar;

[Authorize]
internal sealed class WorkCalendarAppService : ApplicationService, IWorkCalendarAppService
{
    private readonly IRepository<CalendarDay, Guid> _days;
    private readonly CalendarYearImport _import;
    private readonly WorkCalendarReader _reader;
    private readonly WorkCalendarCache _cache;
    private readonly ISettingManager _settings;
    private readonly ILocalEventBus _events;

    public WorkCalendarAppService(
        IRepository<CalendarDay, Guid> days, CalendarYearImport import, WorkCalendarReader reader, WorkCalendarCache cache,
        ISettingManager settings, ILocalEventBus events)
    {
        (_days, _import, _reader, _cache, _settings, _events) = (days, import, reader, cache, settings, events);
        LocalizationResource = typeof(WorkCalendarResource);
    }

    public async Task<WorkCalendarYearDto> GetYearAsync(int year)
    {
        Check(year);
        var (days, zone) = (await _reader.ReadDaysAsync(CancellationToken.None), await _reader.ReadZoneAsync());
        var calendar = days.ToCalendar(zone);
        return new WorkCalendarYearDto
        {
            Year = year,
            HasData = calendar.HasDataFor(year),
            Source = days.SourceOf(year),
            WorkdayCount = calendar.WorkdaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)),
            TimeZone = zone.Id,
            Days = [.. days.Of(year).Select(e => new CalendarDayDto(e.Date, e.Kind, e.Name, e.IsSetByBureau))],
        };
    }

    [Authorize(WorkCalendarPermissions.Calendar.Manage)]
    public async Task SetDayAsync(SetCalendarDayDto input)
    {
        var date = input.Date!.Value;
        Check(date.Year);
        var (kind, name) = (KindOf(date, input.IsWorkday), string.IsNullOrWhiteSpace(input.Name) ? null : input.Name.Trim());
        var found = await _days.FindAsync(d => d.Date == date && d.Origin == CalendarDayOrigin.Bureau);
        if (found is null)
        {
            await _days.InsertAsync(new CalendarDay(GuidGenerator.Create(), date, kind, name, CalendarDayOrigin.Bureau));
        }
        else
        {
            found.Change(kind, name);
            await _days.UpdateAsync(found);
        }

        await TellAsync(date.Year);
    }

    [Authorize(WorkCalendarPermissions.Calendar.Manage)]
    public async Task DeleteDayAsync(DateOnly date)
    {
        await _days.DeleteAsync(d => d.Date == date && d.Origin == CalendarDayOrigin.Bureau);
        await TellAsync(date.Year);
    }

    [Authorize(WorkCalendarPermissions.Calendar.Manage)]
    public async Task<ImportedCalendarYearDto> ImportYearAsync(ImportCalendarYearDto input)
    {
        var file = CalendarYearFile.Parse(input.Json);
        await _import.ReplaceAsync(file);
        await TellAsync(file.Year);
        return new ImportedCalendarYearDto(
            file.Year, file.Days.Count(d => d.Kind == DayKind.Holiday), file.Days.Count(d => d.Kind == DayKind.MakeupWorkday));
    }

    [Authorize(WorkCalendarPermissions.Calendar.Manage)]
    public async Task SetTimeZoneAsync(SetTimeZoneDto input)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(input.TimeZone, out var zone) || !zone.HasIanaId)
            throw new BusinessException(WorkCalendarErrorCodes.TimeZoneUnknown).WithData("TimeZone", input.TimeZone);
        await _settings.SetGlobalAsync(WorkCalendarSettings.TimeZone, zone.Id);
        await TellAsync(year: null);
    }

    private static DayKind KindOf(DateOnly date, bool isWorkday) =>
        isWorkday ? CalendarYearFile.WorkingKindOf(date) : CalendarYearFile.IsWeekend(date) ? DayKind.Weekend : DayKind.Holiday;

    private static void Check(int year)
    {
        if (year is < CalendarConsts.MinYear or > CalendarConsts.MaxYear)
            throw new BusinessException(WorkCalendarErrorCodes.YearOutOfRange).WithData("Year", year);
    }

    /// <summary>Whoever counts working days counts again, in this transaction; what is kept in memory goes when it is stored.</summary>
    private async Task TellAsync(int? year)
    {
        _cache.Clear();
        CurrentUnitOfWork!.OnCompleted(() =>
        {
            _cache.Clear();
            return Task.CompletedTask;
        });
        await CurrentUnitOfWork.SaveChangesAsync();
        await _events.PublishAsync(new WorkCalendarChangedEvent(year));
    }
}
