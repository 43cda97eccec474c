using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>Creates applications from their startup module.</summary>
public static class AbpApplicationFactory
{
    /// <summary>An application with its own container: call InitializeAsync next.</summary>
    public static Task<IAbpApplicationWithInternalServiceProvider> CreateAsync<TStartupModule>(
        Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule =>
        CreateAsync(typeof(TStartupModule), optionsAction);

    /// <inheritdoc cref="CreateAsync{TStartupModule}(Action{AbpApplicationCreationOptions})"/>
    public static async Task<IAbpApplicationWithInternalServiceProvider> CreateAsync(
        Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new InternalProviderApplication(startupModuleType, optionsAction);
        if (!application.SkipConfigureServices)
            await application.ConfigureServicesAsync();
        return application;
    }

    /// <summary>An application in a host's container: build the container, then call InitializeAsync with it.</summary>
    public static Task<IAbpApplicationWithExternalServiceProvider> CreateAsync<TStartupModule>(
        IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule =>
        CreateAsync(typeof(TStartupModule), services, optionsAction);

    /// <inheritdoc cref="CreateAsync{TStartupModule}(IServiceCollection, Action{AbpApplicationCreationOptions})"/>
    public static async Task<IAbpApplicationWithExternalServiceProvider> CreateAsync(
        Type startupModuleType,
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new ExternalProviderApplication(startupModuleType, services, optionsAction);
        if (!application.SkipConfigureServices)
            await application.ConfigureServicesAsync();
        return application;
    }
}
