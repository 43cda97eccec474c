using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Xunit;

namespace Volo.Abp.Testing;

/// <summary>A test with an application of its own, composed from a startup module and started before each test.</summary>
public abstract class AbpIntegratedTest<TStartupModule> : IAsyncLifetime
    where TStartupModule : IAbpModule
{
    private IAbpApplicationWithExternalServiceProvider? _application;
    private ServiceProvider? _root;
    private AsyncServiceScope _scope;

    protected IAbpApplication Application => _application!;

    protected IServiceProvider RootServiceProvider => _root!;

    /// <summary>The services of the test's scope.</summary>
    protected IServiceProvider ServiceProvider => _scope.ServiceProvider;

    public virtual async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection();
        BeforeAddApplication(services);
        _application = await AbpApplicationFactory.CreateAsync<TStartupModule>(services, SetAbpApplicationCreationOptions);
        AfterAddApplication(services);
        _root = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        await _application.InitializeAsync(_root);
        _scope = _root.CreateAsyncScope();
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_root is null) return;
        await _scope.DisposeAsync();
        await _application!.ShutdownAsync();
        await _root.DisposeAsync();
        _application.Dispose();
    }

    protected virtual void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options)
    {
    }

    protected virtual void BeforeAddApplication(IServiceCollection services)
    {
    }

    protected virtual void AfterAddApplication(IServiceCollection services)
    {
    }

    protected T GetRequiredService<T>()
        where T : notnull => ServiceProvider.GetRequiredService<T>();

    protected T? GetService<T>() => ServiceProvider.GetService<T>();
}
