using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Data;

namespace Supervision;

/// <summary>
/// A migrated and seeded database file per startup module, made once per process and copied for each test: every test has a real file with real
/// transactions for the price of a copy.
/// </summary>
internal static class TemplateDatabase
{
    private static readonly ConcurrentDictionary<Type, Lazy<Task<TemporaryFolder>>> Templates = new();

    static TemplateDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAll();

    public static async Task CopyToAsync(Type startupModule, string folder)
    {
        var template = await Templates.GetOrAdd(startupModule, type => new Lazy<Task<TemporaryFolder>>(() => CreateAsync(type))).Value;
        File.Copy(new DataFolder(template.FullPath).Database, new DataFolder(folder).Database);
    }

    private static async Task<TemporaryFolder> CreateAsync(Type startupModule)
    {
        var folder = new TemporaryFolder();
        var services = new ServiceCollection();
        TestServices.AddBefore(services, folder.FullPath);
        using var application = await AbpApplicationFactory.CreateAsync(
            startupModule, services, options => options.Environment = TestServices.EnvironmentOf(startupModule));
        TestServices.AddAfter(services, new FakeClock());
        await using var provider = services.BuildServiceProvider();
        application.SetServiceProvider(provider);
        await using (var scope = provider.CreateAsyncScope())
        {
            await CreateTablesAsync(scope.ServiceProvider);
            await scope.ServiceProvider.GetRequiredService<IDataSeeder>().SeedAsync();
            await MoveLogIntoFileAsync(scope.ServiceProvider);
        }

        SqliteConnection.ClearAllPools();
        return folder;
    }

    /// <summary>By the migrations, as the product does; from the model while somebody has changed it and not yet written the migration anew.</summary>
    private static async Task CreateTablesAsync(IServiceProvider services)
    {
        await using var context = services.GetRequiredService<SupervisionDbContext>();
        if (context.Database.GetMigrations().Any() && !context.Database.HasPendingModelChanges())
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        else
            await CreateFromModelAsync(context, services);
    }

    private static async Task CreateFromModelAsync(SupervisionDbContext context, IServiceProvider services)
    {
        await context.Database.EnsureCreatedAsync();
        foreach (var addition in services.GetServices<ISchemaAddition>()) await addition.EnsureAsync(context);
    }

    private static async Task MoveLogIntoFileAsync(IServiceProvider services)
    {
        await using var context = services.GetRequiredService<SupervisionDbContext>();
        await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static void RemoveAll()
    {
        foreach (var template in Templates.Values.Where(lazy => lazy is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            template.Value.Result.Dispose();
    }
}
