using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Work that nobody waits for. Each execution gets a worker of its own, from a scope of its own.</summary>
public interface IBackgroundWorker : ITransientDependency;

/// <summary>Whether this process runs background work.</summary>
public class AbpBackgroundWorkerOptions
{
    /// <summary>When false the scheduler is neither made nor started.</summary>
    public bool IsEnabled { get; set; } = true;
}

/// <inheritdoc cref="IBackgroundWorker"/>
public abstract class BackgroundWorkerBase : IBackgroundWorker
{
    /// <summary>Set when the worker is made.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    protected ILogger Logger =>
        LazyServiceProvider.LazyGetService<ILoggerFactory>()?.CreateLogger(GetType().FullName!) ?? NullLogger.Instance;
}
