using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.Timing;

namespace Volo.Abp.Domain.Services;

/// <summary>A rule that one aggregate alone cannot know.</summary>
public interface IDomainService : ITransientDependency;

/// <inheritdoc cref="IDomainService"/>
public abstract class DomainService : IDomainService
{
    /// <summary>Set when the service is made.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    protected IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    protected IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>();

    protected IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    protected ILogger Logger =>
        LazyServiceProvider.LazyGetService<ILoggerFactory>()?.CreateLogger(GetType().FullName!) ?? NullLogger.Instance;
}
