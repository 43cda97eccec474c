using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL by <c>ConnectionStrings:Default</c>; takes effect when the configuration names it.</summary>
[DependsOn(typeof(SupervisionEntityFrameworkCoreModule))]
public sealed class SupervisionEntityFrameworkCorePostgreSqlModule : AbpModule
{
    public SupervisionEntityFrameworkCorePostgreSqlModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (context.Services.GetConfiguration().GetDatabaseProvider() != DatabaseProvider.PostgreSql) return;

        context.Services.AddAssembly(typeof(SupervisionEntityFrameworkCorePostgreSqlModule).Assembly);
        Configure<AbpDbContextOptions>(options => options.Configure(UseNpgsql));
    }

    private static void UseNpgsql(AbpDbContextConfigurationContext context)
    {
        var assembly = typeof(SupervisionEntityFrameworkCorePostgreSqlModule).Assembly.GetName().Name;
        if (context.ExistingConnection is { } connection)
            context.DbContextOptions.UseNpgsql(connection, npgsql => npgsql.MigrationsAssembly(assembly));
        else
            context.DbContextOptions.UseNpgsql(context.ConnectionString, npgsql => npgsql.MigrationsAssembly(assembly));
    }
}
