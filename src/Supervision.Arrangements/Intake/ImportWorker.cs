using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Supervision.Arrangements.Reading.Conversion;

namespace Supervision.Arrangements.Intake;

/// <summary>Works on queued imports, a few at a time, and takes over what a stopped process left.</summary>
internal sealed class ImportWorker(IServiceScopeFactory scopes, ImportQueue queue, TimeProvider time, ILogger<ImportWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ConversionFolders.RemoveLeft(time.GetUtcNow().UtcDateTime, logger);
        var work = Parallel.ForEachAsync(
            queue.TakeAllAsync(stoppingToken),
            new ParallelOptions { MaxDegreeOfParallelism = ImportConsts.AtATime, CancellationToken = stoppingToken },
            RunAsync);
        await Task.WhenAll(work, RescueAsync(stoppingToken));
    }

    private async ValueTask RunAsync(QueuedImport import, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ImportRunner>().RunAsync(import, stopping);
    }

    private async Task RescueAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(ImportConsts.BetweenRescues, time);
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var id in await scope.ServiceProvider.GetRequiredService<ImportJournal>().TakeOverAsync(stopping))
                queue.Add(new QueuedImport(id, null));
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }
}
