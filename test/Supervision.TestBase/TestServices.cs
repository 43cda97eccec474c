using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Supervision.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Supervision;

/// <summary>What a host would bring: configuration, environment, logging, and the clock of the test.</summary>
internal static class TestServices
{
    private const string TestEnvironment = "Test";

    public static void AddBefore(
        IServiceCollection services, string dataFolder, IReadOnlyDictionary<string, string?>? settings = null)
    {
        services.ReplaceConfiguration(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [DataFolder.ConfigurationKey] = dataFolder })
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>())
            .Build());
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddSingleton<IHostEnvironment>(new TestHostEnvironment(dataFolder));
    }

    public static void AddAfter(IServiceCollection services, FakeClock clock)
    {
        services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
        RefuseDoubtfulQueries(services);
    }

    /// <summary>
    /// A query fails that EF Core warns of: rows cut off without an order, which differ from call to call, or several collections joined in one statement.
    /// </summary>
    public static void RefuseDoubtfulQueries(IServiceCollection services) =>
        services.Configure<AbpDbContextOptions>(options => options.Configure(context => context.DbContextOptions.ConfigureWarnings(warnings => warnings.Throw(
            CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning,
            RelationalEventId.MultipleCollectionIncludeWarning))));

    /// <summary>Development brings the demo bureau in; every other test starts with an empty bureau.</summary>
    public static string EnvironmentOf(Type startupModule) =>
        startupModule == typeof(SupervisionDemoTestModule) ? Environments.Development : TestEnvironment;

    private sealed class TestHostEnvironment(string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = TestEnvironment;

        public string ApplicationName { get; set; } = "Supervision";

        public string ContentRootPath { get; set; } = root;

        public IFileProvider ContentRootFileProvider { get; set; } = new PhysicalFileProvider(root);
    }
}
