using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>
/// Base of all modules. Each step is a pair: the application calls the asynchronous member, whose body calls its
/// synchronous twin; override one of the two.
/// </summary>
public abstract class AbpModule : IAbpModule
{
    private ServiceConfigurationContext? _serviceConfigurationContext;

    /// <summary>When true (set in the constructor), the classes of the module's assembly are not registered by convention.</summary>
    protected internal bool SkipAutoServiceRegistration { get; protected set; }

    /// <exception cref="AbpException">Read outside the three steps that configure services.</exception>
    protected internal ServiceConfigurationContext ServiceConfigurationContext
    {
        get => _serviceConfigurationContext ?? throw new AbpException(
            $"{GetType().FullName}: services can be configured only in PreConfigureServices, ConfigureServices and PostConfigureServices.");
        internal set => _serviceConfigurationContext = value;
    }

    public static bool IsAbpModule(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericType: false } && typeof(AbpModule).IsAssignableFrom(type);

    public virtual Task PreConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PreConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PreConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task ConfigureServicesAsync(ServiceConfigurationContext context)
    {
        ConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task PostConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PostConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PostConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPreApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPreApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPostApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPostApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        OnApplicationShutdown(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationShutdown(ApplicationShutdownContext context)
    {
    }

    internal void ClearServiceConfigurationContext() => _serviceConfigurationContext = null;

    protected void Configure<TOptions>(Action<TOptions> configureOptions)
        where TOptions : class =>
        ServiceConfigurationContext.Services.Configure(configureOptions);

    protected void Configure<TOptions>(string name, Action<TOptions> configureOptions)
        where TOptions : class =>
        ServiceConfigurationContext.Services.Configure(name, configureOptions);

    protected void Configure<TOptions>(IConfiguration configuration)
        where TOptions : class =>
        ServiceConfigurationContext.Services.Configure<TOptions>(configuration);

    protected void PreConfigure<TOptions>(Action<TOptions> configureOptions)
        where TOptions : class =>
        ServiceConfigurationContext.Services.PreConfigure(configureOptions);

    protected void PostConfigure<TOptions>(Action<TOptions> configureOptions)
        where TOptions : class =>
        ServiceConfigurationContext.Services.PostConfigure(configureOptions);
}
