using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Supervision.EntityFrameworkCore.Sqlite;

/// <summary>SQLite in the data folder; takes effect unless the configuration names another provider.</summary>
[DependsOn(typeof(SupervisionEntityFrameworkCoreModule))]
public sealed class SupervisionEntityFrameworkCoreSqliteModule : AbpModule
{
    private static readonly SqlitePragmas Pragmas = new();

    public SupervisionEntityFrameworkCoreSqliteModule() => SkipAutoServiceRegistration = true;

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
        var assembly = typeof(SupervisionEntityFrameworkCoreSqliteModule).Assembly.GetName().Name;
        if (context.ExistingConnection is { } connection)
            context.DbContextOptions.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(assembly));
        else
            context.DbContextOptions.UseSqlite(context.ConnectionString, sqlite => sqlite.MigrationsAssembly(assembly));
        context.DbContextOptions.AddInterceptors(Pragmas);
    }
}
