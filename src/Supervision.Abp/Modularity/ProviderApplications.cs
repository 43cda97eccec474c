using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp;

internal sealed class InternalProviderApplication : AbpApplicationBase, IAbpApplicationWithInternalServiceProvider
{
    private ServiceProvider? _ownedProvider;

    public InternalProviderApplication(Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, new ServiceCollection(), optionsAction)
    {
        Services.AddSingleton<IAbpApplicationWithInternalServiceProvider>(this);
    }

    public IServiceProvider CreateServiceProvider()
    {
        if (_ownedProvider is null)
        {
            _ownedProvider = Services.BuildServiceProvider(validateScopes: true);
            UseServiceProvider(_ownedProvider);
        }

        return _ownedProvider;
    }

    public Task InitializeAsync()
    {
        CreateServiceProvider();
        return InitializeModulesAsync();
    }

    public override void Dispose()
    {
        Interlocked.Exchange(ref _ownedProvider, null)?.Dispose();
        base.Dispose();
    }

    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _ownedProvider, null) is { } provider)
            await provider.DisposeAsync();
        await base.DisposeAsync();
    }
}

internal sealed class ExternalProviderApplication : AbpApplicationBase, IAbpApplicationWithExternalServiceProvider
{
    public ExternalProviderApplication(
        Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, services, optionsAction)
    {
        Services.AddSingleton<IAbpApplicationWithExternalServiceProvider>(this);
    }

    public void SetServiceProvider(IServiceProvider serviceProvider) => UseServiceProvider(serviceProvider);

    public Task InitializeAsync(IServiceProvider serviceProvider)
    {
        UseServiceProvider(serviceProvider);
        return InitializeModulesAsync();
    }
}
