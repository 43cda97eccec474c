using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Supervision.Reminders.Sweep;

/// <summary>Runs work in transactions of its own; when a batch fails, each of its items alone, so that one blocks nobody.</summary>
internal sealed class SweepBatches(IUnitOfWorkManager unitOfWork, ILogger<SweepBatches> logger) : ITransientDependency
{
    /// <returns>The items that failed even alone.</returns>
    public async Task<IReadOnlyList<Guid>> RunAsync(
        IReadOnlyList<Guid> ids, Func<IReadOnlyList<Guid>, Task> work, CancellationToken cancellationToken)
    {
        if (await TryAsync(ids, work, cancellationToken)) return [];
        if (ids.Count == 1) return ids;
        var failed = new List<Guid>();
        foreach (var id in ids)
        {
            if (!await TryAsync([id], work, cancellationToken)) failed.Add(id);
        }

        return failed;
    }

    private async Task<bool> TryAsync(IReadOnlyList<Guid> ids, Func<IReadOnlyList<Guid>, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            using var transaction = unitOfWork.Begin(requiresNew: true, isTransactional: true);
            await work(ids);
            await transaction.CompleteAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(e, "A sweep over {Count} items failed, first {Id}", ids.Count, ids[0]);
            return false;
        }
    }
}
