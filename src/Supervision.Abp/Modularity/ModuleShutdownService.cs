using Microsoft.Extensions.Hosting;

namespace Volo.Abp;

/// <summary>Stops the modules when the host begins to stop, before its other services do.</summary>
internal sealed class ModuleShutdownService(IAbpApplicationWithExternalServiceProvider application)
    : IHostedLifecycleService
{
    /// <summary>True once the modules have been started.</summary>
    public bool IsNeeded { get; set; }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) =>
        IsNeeded ? application.ShutdownAsync() : Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
