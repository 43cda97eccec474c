using Microsoft.EntityFrameworkCore;
using Supervision.Reports.Desk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace Supervision.Reports.Visits;

/// <summary>Remembers who looked when.</summary>
internal sealed class HomeVisits(IRepository<HomeVisit, Guid> visits, IClock clock) : ITransientDependency
{
    /// <summary>How far back changes go for somebody who never looked before.</summary>
    public static readonly TimeSpan FirstVisit = TimeSpan.FromDays(7);

    /// <summary>The visit before this one; null when there was none.</summary>
    public static async Task<DateTime?> LastVisitAsync(ReadingDesk desk)
    {
        var visit = await desk.Db.HomeVisits.Where(v => v.Id == desk.Me)
            .Select(v => new { v.LastSeenAt, v.PreviousSeenAt }).FirstOrDefaultAsync();
        return visit is null ? null : HomeVisit.Before(visit.LastSeenAt, visit.PreviousSeenAt, desk.Now);
    }

    public async Task RecordAsync(Guid personId)
    {
        if (await visits.FindAsync(personId) is { } visit)
        {
            visit.See(clock.Now);
            await visits.UpdateAsync(visit);
        }
        else
        {
            await visits.InsertAsync(new HomeVisit(personId, clock.Now));
        }
    }
}
