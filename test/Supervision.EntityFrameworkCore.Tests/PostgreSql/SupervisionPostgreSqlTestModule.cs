using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>All modules over PostgreSQL, without web host; nothing runs but what the test calls.</summary>
[DependsOn(typeof(SupervisionEntityFrameworkCorePostgreSqlModule))]
public sealed class SupervisionPostgreSqlTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false);
}
