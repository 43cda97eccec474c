using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Tasks.Assignment;

/// <summary>Draws matter numbers (2025-042) in the caller's transaction: a number taken back by a rollback is drawn again.</summary>
internal sealed class TaskNumbers(IDbContextProvider<ITasksDbContext> contexts) : ITransientDependency
{
    public async Task<IReadOnlyList<string>> DrawAsync(int planYear, int count, CancellationToken cancellationToken = default)
    {
        if (count == 0) return [];
        var db = await contexts.GetDbContextAsync();
        if (await AdvanceAsync(db, planYear, count, cancellationToken) == 0)
        {
            db.TaskNumberCounters.Add(new TaskNumberCounter(planYear));
            await db.SaveChangesAsync(cancellationToken);
            await AdvanceAsync(db, planYear, count, cancellationToken);
        }

        var last = await db.TaskNumberCounters.AsNoTracking().Where(c => c.Id == planYear).Select(c => c.LastNumber).SingleAsync(cancellationToken);
        return [.. Enumerable.Range(last - count + 1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"{planYear}-{n:000}"))];
    }

    private static Task<int> AdvanceAsync(ITasksDbContext db, int planYear, int count, CancellationToken cancellationToken) =>
        db.TaskNumberCounters.Where(c => c.Id == planYear)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.LastNumber, c => c.LastNumber + count), cancellationToken);
}
