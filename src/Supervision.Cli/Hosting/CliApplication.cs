using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Supervision.EntityFrameworkCore;
using Volo.Abp;

namespace Supervision.Cli.Hosting;

/// <summary>The modules composed for one command in one data folder. Nothing is migrated or seeded.</summary>
internal sealed class CliApplication : IAsyncDisposable
{
    private readonly IAbpApplicationWithExternalServiceProvider _application;
    private readonly ServiceProvider _provider;

    private CliApplication(IAbpApplicationWithExternalServiceProvider application, ServiceProvider provider)
    {
        _application = application;
        _provider = provider;
    }

    public IServiceProvider Services => _provider;

    public IStringLocalizer Texts => _provider.GetRequiredService<IStringLocalizer<CliResource>>();

    public DataFolder DataFolder => _provider.GetRequiredService<DataFolder>();

    /// <param name="dataFolder">Path given on the command line; null takes the configured one.</param>
    public static async Task<CliApplication> ComposeAsync(string? dataFolder)
    {
        var services = new ServiceCollection();
        services.ReplaceConfiguration(ReadConfiguration(dataFolder));
        services.AddLogging();
        services.AddSingleton<IHostEnvironment>(new CliEnvironment());
        var application = await AbpApplicationFactory.CreateAsync<SupervisionCliModule>(services, options => options.Environment = CliEnvironment.Name);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        application.SetServiceProvider(provider);
        return new CliApplication(application, provider);
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        _application.Dispose();
    }

    private static IConfiguration ReadConfiguration(string? dataFolder)
    {
        var builder = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{CliEnvironment.Name}.json", optional: true)
            .AddEnvironmentVariables();
        if (dataFolder is not null)
            builder.AddInMemoryCollection(new Dictionary<string, string?> { [DataFolder.ConfigurationKey] = Path.GetFullPath(dataFolder) });
        return builder.Build();
    }

    private sealed class CliEnvironment : IHostEnvironment
    {
        public static string Name { get; } = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;

        public string EnvironmentName { get; set; } = Name;

        public string ApplicationName { get; set; } = "supervision";

        public string ContentRootPath { get; set; } = Directory.GetCurrentDirectory();

        public IFileProvider ContentRootFileProvider { get; set; } = new PhysicalFileProvider(Directory.GetCurrentDirectory());
    }
}
