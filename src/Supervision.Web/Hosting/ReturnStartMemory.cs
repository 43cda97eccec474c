namespace Supervision.Web.Hosting;

/// <summary>
/// Gives back, once and when the first visitors have been served, what only the start needed: the heap keeps its size otherwise, because a bureau's
/// process is too quiet for a full collection of its own.
/// </summary>
internal sealed class ReturnStartMemory : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, stoppingToken);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
