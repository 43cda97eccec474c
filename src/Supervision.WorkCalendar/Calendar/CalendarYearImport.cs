using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>Puts an imported year in the place of what was imported before.</summary>
internal sealed class CalendarYearImport(
    IRepository<CalendarYear, Guid> years, IRepository<CalendarDay, Guid> days, IGuidGenerator guids) : ITransientDependency
{
    public async Task ReplaceAsync(CalendarYearFile file, CancellationToken cancellationToken = default)
    {
        var (first, last) = (new DateOnly(file.Year, 1, 1), new DateOnly(file.Year, 12, 31));
        await days.DeleteDirectAsync(d => d.Origin == CalendarDayOrigin.Import && d.Date >= first && d.Date <= last, cancellationToken);
        await days.InsertManyAsync(
            file.Days.Select(d => new CalendarDay(guids.Create(), d.Date, d.Kind, d.Name, CalendarDayOrigin.Import)), cancellationToken: cancellationToken);
        if (await years.FindAsync(y => y.Year == file.Year, cancellationToken: cancellationToken) is { } known)
        {
            known.ReplaceSource(file.Source);
            await years.UpdateAsync(known, cancellationToken: cancellationToken);
        }
        else
        {
            await years.InsertAsync(new CalendarYear(guids.Create(), file.Year, file.Source), cancellationToken: cancellationToken);
        }
    }
}
