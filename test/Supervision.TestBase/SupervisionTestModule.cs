using Supervision.EntityFrameworkCore.Sqlite;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;

namespace Supervision;

/// <summary>All modules over SQLite, without web host: the startup module of the modules' tests. Nothing runs but what the test calls.</summary>
[DependsOn(typeof(SupervisionEntityFrameworkCoreSqliteModule))]
public sealed class SupervisionTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false);
}
