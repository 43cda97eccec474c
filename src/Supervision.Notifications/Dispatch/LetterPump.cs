using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Supervision.Notifications.Letters;
using Volo.Abp.BackgroundWorkers;

namespace Supervision.Notifications.Dispatch;

/// <summary>Sends letters as soon as the change that caused them is stored: who pressed a button sees the mail at once. The clock's worker does the rest.</summary>
internal sealed class LetterPump(
    LetterSignal signal, IServiceScopeFactory scopes, IOptions<AbpBackgroundWorkerOptions> workers, ILogger<LetterPump> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!workers.Value.IsEnabled) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ILetterIntegrationService>().DispatchDueAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(exception, "Letters could not be sent at once; the next beat of the clock tries again.");
            }
        }
    }
}
