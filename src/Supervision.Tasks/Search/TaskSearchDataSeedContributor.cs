using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Tasks.Search;

/// <summary>Writes the search texts that tasks of an earlier version do not have yet. Finds nothing to do at every later start.</summary>
internal sealed class TaskSearchDataSeedContributor(IDbContextProvider<ITasksDbContext> contexts, TaskSearchWriter writer)
    : IDataSeedContributor, ITransientDependency
{
    private const int BatchSize = 500;

    public async Task SeedAsync(DataSeedContext context)
    {
        var db = await contexts.GetDbContextAsync();
        while (true)
        {
            var missing = await db.SupervisedTasks
                .Where(t => !db.TaskSearchTexts.Any(x => x.TaskId == t.Id && x.Version == SearchConsts.Version))
                .OrderBy(t => t.Id).Select(t => t.Id).Take(BatchSize).ToListAsync();
            if (missing.Count == 0) return;
            await writer.WriteAsync(missing);
            await db.SaveChangesAsync();
        }
    }
}
