using Microsoft.EntityFrameworkCore;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.Quartz;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL by <c>ConnectionStrings:Default</c>, the scheduler clustered in the same database; takes effect when the configuration names it.</summary>
[DependsOn(typeof(SupervisionEntityFrameworkCoreModule))]
public sealed class SupervisionEntityFrameworkCorePostgreSqlModule : AbpModule
{
    public SupervisionEntityFrameworkCorePostgreSqlModule() => SkipAutoServiceRegistration = true;

    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        if (configuration.GetDatabaseProvider() != DatabaseProvider.PostgreSql) return;

        var connectionString = PostgreSqlConnectionStrings.Of(configuration);
        PreConfigure<AbpQuartzOptions>(options => options.Configurator = scheduler => scheduler.UsePersistentStore(store =>
        {
            store.UsePostgres(NpgsqlFactory.Instance, connectionString);
            store.ProvisionSchema();
            store.UseExecutionHistory();
            store.UseClustering();
        }));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        if (configuration.GetDatabaseProvider() != DatabaseProvider.PostgreSql) return;

        context.Services.AddAssembly(typeof(SupervisionEntityFrameworkCorePostgreSqlModule).Assembly);
        Configure<AbpDbConnectionOptions>(options => options.ConnectionStrings.Default = PostgreSqlConnectionStrings.Of(configuration));
        Configure<AbpDbContextOptions>(options => options.Configure(UseNpgsql));
    }

    private static void UseNpgsql(AbpDbContextConfigurationContext context)
    {
        if (context.ExistingConnection is { } connection) context.DbContextOptions.UseNpgsql(connection, Set);
        else context.DbContextOptions.UseNpgsql(context.ConnectionString, Set);
    }

    /// <summary>Collections come by statements of their own: joined in one, each would multiply the rows of the others.</summary>
    private static void Set(NpgsqlDbContextOptionsBuilder npgsql) => npgsql
        .MigrationsAssembly(typeof(SupervisionEntityFrameworkCorePostgreSqlModule).Assembly.GetName().Name)
        .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
}
