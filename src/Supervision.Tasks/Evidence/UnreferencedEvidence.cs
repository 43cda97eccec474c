using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Quartz;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Supervision.Tasks.Evidence;

/// <summary>Removes files that were kept for a step which then was refused or given up.</summary>
internal sealed class UnreferencedEvidence(
    IBlobContainer<EvidenceContainer> blobs, IDbContextProvider<ITasksDbContext> contexts, IUnitOfWorkManager unitOfWork, TimeProvider timeProvider)
    : ITransientDependency
{
    /// <summary>Longer than any request, so that a file is named by its row before anybody looks.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private const int NamesPerQuery = 200;

    /// <returns>How many were removed.</returns>
    public async Task<int> RemoveAsync(CancellationToken cancellationToken = default)
    {
        var until = timeProvider.GetUtcNow().UtcDateTime - Grace;
        var removed = 0;
        foreach (var names in (await blobs.GetNamesAsync(until, cancellationToken)).Chunk(NamesPerQuery))
        {
            foreach (var name in names.Except(await ReferencedAsync(names, cancellationToken)))
                removed += await blobs.DeleteAsync(name, until, cancellationToken) ? 1 : 0;
        }

        return removed;
    }

    private async Task<List<string>> ReferencedAsync(string[] names, CancellationToken cancellationToken)
    {
        using var reading = unitOfWork.Begin(requiresNew: true);
        var db = await contexts.GetDbContextAsync();
        var referenced = await db.EvidenceFiles.Where(f => names.Contains(f.Sha256)).Select(f => f.Sha256).Distinct().ToListAsync(cancellationToken);
        await reading.CompleteAsync(cancellationToken);
        return referenced;
    }
}

/// <summary>Once a day, in the quiet hours.</summary>
[DisallowConcurrentExecution]
internal sealed class UnreferencedEvidenceWorker : QuartzBackgroundWorkerBase
{
    private const string Identity = "Tasks.UnreferencedEvidence";

    public UnreferencedEvidenceWorker()
    {
        JobDetail = JobBuilder.Create<UnreferencedEvidenceWorker>().WithIdentity(Identity).Build();
        Trigger = TriggerBuilder.Create().WithIdentity(Identity).WithCronSchedule("0 20 4 * * ?").Build();
    }

    public override async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var removed = await LazyServiceProvider.LazyGetRequiredService<UnreferencedEvidence>().RemoveAsync(cancellationToken);
        if (removed > 0) Logger.LogInformation("Removed {Count} files of evidence that no step names", removed);
    }
}
