using Volo.Abp.DependencyInjection;

namespace Volo.Abp;

/// <summary>What a module sees while the application starts; the provider is that of the start's scope.</summary>
public class ApplicationInitializationContext(IServiceProvider serviceProvider) : IServiceProviderAccessor
{
    public IServiceProvider ServiceProvider { get; set; } = Check.NotNull(serviceProvider, nameof(serviceProvider));
}

/// <summary>What a module sees while the application stops.</summary>
public class ApplicationShutdownContext(IServiceProvider serviceProvider)
{
    public IServiceProvider ServiceProvider { get; } = Check.NotNull(serviceProvider, nameof(serviceProvider));
}
