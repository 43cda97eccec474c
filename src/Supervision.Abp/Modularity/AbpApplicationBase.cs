using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Modularity;

namespace Volo.Abp;

internal abstract class AbpApplicationBase : IAbpApplication
{
    private readonly IReadOnlyList<AbpModuleDescriptor> _modules;
    private IServiceProvider? _serviceProvider;
    private bool _servicesConfigured;

    protected AbpApplicationBase(
        Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
    {
        StartupModuleType = startupModuleType;
        Services = services;
        var options = new AbpApplicationCreationOptions(services);
        optionsAction?.Invoke(options);
        SkipConfigureServices = options.SkipConfigureServices;
        ApplicationName = options.ApplicationName;
        AddCoreServices(options);
        _modules = ModuleLoader.Load(startupModuleType);
        foreach (var module in _modules)
            Services.AddSingleton(module.Type, module.Module);
    }

    public Type StartupModuleType { get; }

    public IServiceCollection Services { get; }

    public string? ApplicationName { get; }

    public IReadOnlyList<IAbpModuleDescriptor> Modules => _modules;

    public IServiceProvider ServiceProvider =>
        _serviceProvider ?? throw new AbpException("The application has no service provider yet.");

    internal bool SkipConfigureServices { get; }

    public async Task ConfigureServicesAsync()
    {
        if (_servicesConfigured)
            throw new AbpException("The services of this application are configured already.");
        _servicesConfigured = true;

        var context = new ServiceConfigurationContext(Services);
        foreach (var module in _modules)
            module.Module.ServiceConfigurationContext = context;

        await RunAsync(nameof(AbpModule.PreConfigureServices), module => module.PreConfigureServicesAsync(context));
        await RegisterAndConfigureAsync(context);
        await RunAsync(nameof(AbpModule.PostConfigureServices), module => module.PostConfigureServicesAsync(context));

        foreach (var module in _modules)
            module.Module.ClearServiceConfigurationContext();
    }

    public async Task ShutdownAsync()
    {
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationShutdownContext(scope.ServiceProvider);
        foreach (var module in _modules.Reverse())
        {
            try
            {
                await module.Module.OnApplicationShutdownAsync(context);
            }
            catch (Exception exception)
            {
                throw new AbpShutdownException(
                    $"{module.Type.FullName} failed in OnApplicationShutdown: {exception.Message}", exception);
            }
        }
    }

    public virtual void Dispose()
    {
    }

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected void UseServiceProvider(IServiceProvider serviceProvider) => _serviceProvider = serviceProvider;

    protected async Task InitializeModulesAsync()
    {
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationInitializationContext(scope.ServiceProvider);
        await RunAsync(
            nameof(AbpModule.OnPreApplicationInitialization),
            module => module.OnPreApplicationInitializationAsync(context));
        await RunAsync(
            nameof(AbpModule.OnApplicationInitialization),
            module => module.OnApplicationInitializationAsync(context));
        await RunAsync(
            nameof(AbpModule.OnPostApplicationInitialization),
            module => module.OnPostApplicationInitializationAsync(context));
    }

    private void AddCoreServices(AbpApplicationCreationOptions options)
    {
        if (Services.GetConfigurationOrNull() is null)
            Services.ReplaceConfiguration(BuildConfiguration(options));
        var environment = Services.GetSingletonInstanceOrNull<IAbpHostEnvironment>();
        if (environment is null)
            Services.AddSingleton<IAbpHostEnvironment>(environment = new AbpHostEnvironment());
        environment.EnvironmentName ??= options.Environment;
        Services.AddOptions();
        Services.AddLogging();
        Services.TryAddSingleton(TimeProvider.System);
        Services.AddSingleton<IAbpApplication>(this);
        Services.AddSingleton<IModuleContainer>(this);
    }

    private static IConfigurationRoot BuildConfiguration(AbpApplicationCreationOptions options)
    {
        var files = options.Configuration;
        var builder = new ConfigurationBuilder()
            .SetBasePath(files.BasePath ?? Directory.GetCurrentDirectory())
            .AddJsonFile($"{files.FileName}.json", optional: true);
        if (options.Environment is not null)
            builder.AddJsonFile($"{files.FileName}.{options.Environment}.json", optional: true);
        builder.AddEnvironmentVariables();
        if (files.CommandLineArgs is not null)
            builder.AddCommandLine(files.CommandLineArgs);
        return builder.Build();
    }

    private Task RegisterAndConfigureAsync(ServiceConfigurationContext context)
    {
        var assemblies = new HashSet<Assembly>();
        return RunAsync(
            nameof(AbpModule.ConfigureServices),
            module =>
            {
                if (!module.SkipAutoServiceRegistration && assemblies.Add(module.GetType().Assembly))
                    Services.AddAssembly(module.GetType().Assembly);
                return module.ConfigureServicesAsync(context);
            });
    }

    private async Task RunAsync(string step, Func<AbpModule, Task> run)
    {
        foreach (var module in _modules)
        {
            try
            {
                await run(module.Module);
            }
            catch (Exception exception)
            {
                throw new AbpInitializationException(
                    $"{module.Type.FullName} failed in {step}: {exception.Message}", exception);
            }
        }
    }
}
