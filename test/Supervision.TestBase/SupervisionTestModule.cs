using Supervision.EntityFrameworkCore.Sqlite;
using Volo.Abp.Modularity;

namespace Supervision;

/// <summary>All modules over SQLite, without web host and scheduler: the startup module of the modules' tests.</summary>
[DependsOn(typeof(SupervisionEntityFrameworkCoreSqliteModule))]
public sealed class SupervisionTestModule : AbpModule;
