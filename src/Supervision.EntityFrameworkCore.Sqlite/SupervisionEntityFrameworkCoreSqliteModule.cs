using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.Quartz;

namespace Supervision.EntityFrameworkCore.Sqlite;

/// <summary>SQLite in the data folder, the scheduler's tables in the same file; takes effect unless the configuration names another provider.</summary>
[DependsOn(typeof(SupervisionEntityFrameworkCoreModule))]
public sealed class SupervisionEntityFrameworkCoreSqliteModule : AbpModule
{
    private static readonly SqlitePragmas Pragmas = new();

    public SupervisionEntityFrameworkCoreSqliteModule() => SkipAutoServiceRegistration = true;

    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        if (configuration.GetDatabaseProvider() != DatabaseProvider.Sqlite) return;

        var connectionString = SqliteConnectionStrings.Of(configuration);
        PreConfigure<AbpQuartzOptions>(options => options.Configurator = scheduler => scheduler.UsePersistentStore(store =>
        {
            store.UseSqlite(SqliteFactory.Instance, connectionString);
            store.ProvisionSchema();
            store.UseExecutionHistory();
        }));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        if (configuration.GetDatabaseProvider() != DatabaseProvider.Sqlite) return;

        context.Services.AddAssembly(typeof(SupervisionEntityFrameworkCoreSqliteModule).Assembly);
        Configure<AbpDbConnectionOptions>(options => options.ConnectionStrings.Default = SqliteConnectionStrings.Of(configuration));
        Configure<AbpDbContextOptions>(options => options.Configure(UseSqlite));
    }

    private static void UseSqlite(AbpDbContextConfigurationContext context)
    {
        if (context.ExistingConnection is { } connection) context.DbContextOptions.UseSqlite(connection, Set);
        else context.DbContextOptions.UseSqlite(context.ConnectionString, Set);
        context.DbContextOptions.AddInterceptors(Pragmas);
#if !WITHOUT_COMPILED_MODEL
        context.DbContextOptions.UseModel(CompiledModel.SupervisionDbContextModel.Instance);
#endif
    }

    /// <summary>Collections come by statements of their own: joined in one, each would multiply the rows of the others.</summary>
    private static void Set(SqliteDbContextOptionsBuilder sqlite) => sqlite
        .MigrationsAssembly(typeof(SupervisionEntityFrameworkCoreSqliteModule).Assembly.GetName().Name)
        .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
}
