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
            await BeginYearAsync(db, planYear, cancellationToken);
            await AdvanceAsync(db, planYear, count, cancellationToken);
        }

        var last = await db.TaskNumberCounters.AsNoTracking().Where(c => c.Id == planYear).Select(c => c.LastNumber).SingleAsync(cancellationToken);
        return [.. Enumerable.Range(last - count + 1, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"{planYear}-{n:000}"))];
    }

    /// <summary>
    /// Two batches may begin a year at the same instant: the second waits for the first and goes on from its row. Both databases speak this
    /// statement alike.
    /// </summary>
    private static Task<int> BeginYearAsync(ITasksDbContext db, int planYear, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "TskTaskNumberCounters" ("Id", "LastNumber") VALUES ({planYear}, 0) ON CONFLICT ("Id") DO NOTHING""", cancellationToken);

    private static Task<int> AdvanceAsync(ITasksDbContext db, int planYear, int count, CancellationToken cancellationToken) =>
        db.TaskNumberCounters.Where(c => c.Id == planYear)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.LastNumber, c => c.LastNumber + count), cancellationToken);
}
