using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>An application composed of modules. Dispose it asynchronously where a service can only be disposed so.</summary>
public interface IAbpApplication : IModuleContainer, IDisposable, IAsyncDisposable
{
    Type StartupModuleType { get; }

    IServiceCollection Services { get; }

    /// <exception cref="AbpException">There is no provider yet.</exception>
    IServiceProvider ServiceProvider { get; }

    string? ApplicationName { get; }

    /// <summary>Runs the three configuring steps; needed only after <see cref="AbpApplicationCreationOptions.SkipConfigureServices"/>.</summary>
    Task ConfigureServicesAsync();

    /// <summary>Stops the modules, the last started first.</summary>
    Task ShutdownAsync();
}

/// <summary>An application whose container belongs to a host.</summary>
public interface IAbpApplicationWithExternalServiceProvider : IAbpApplication
{
    void SetServiceProvider(IServiceProvider serviceProvider);

    Task InitializeAsync(IServiceProvider serviceProvider);
}

/// <summary>An application that builds and owns its container.</summary>
public interface IAbpApplicationWithInternalServiceProvider : IAbpApplication
{
    IServiceProvider CreateServiceProvider();

    Task InitializeAsync();
}

/// <summary>The environment the application runs in, as the host named it.</summary>
public interface IAbpHostEnvironment
{
    string? EnvironmentName { get; set; }
}

internal sealed class AbpHostEnvironment : IAbpHostEnvironment
{
    public string? EnvironmentName { get; set; }
}

/// <summary>Where an application without a host reads its configuration.</summary>
public sealed class AbpConfigurationBuilderOptions
{
    /// <summary>Folder of the files; the current folder when null.</summary>
    public string? BasePath { get; set; }

    /// <summary>File name without ".json".</summary>
    public string FileName { get; set; } = "appsettings";

    public string[]? CommandLineArgs { get; set; }
}

/// <summary>How an application is created.</summary>
public sealed class AbpApplicationCreationOptions(IServiceCollection services)
{
    public IServiceCollection Services { get; } = services;

    public AbpConfigurationBuilderOptions Configuration { get; } = new();

    public bool SkipConfigureServices { get; set; }

    public string? ApplicationName { get; set; }

    public string? Environment { get; set; }
}
