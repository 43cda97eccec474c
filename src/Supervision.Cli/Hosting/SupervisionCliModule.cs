using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Supervision.EntityFrameworkCore;
using Supervision.EntityFrameworkCore.PostgreSql;
using Supervision.EntityFrameworkCore.Sqlite;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Cli.Hosting;

/// <summary>All modules without pages and without a scheduler: only the web host runs one.</summary>
[DependsOn(
    typeof(SupervisionEntityFrameworkCoreSqliteModule),
    typeof(SupervisionEntityFrameworkCorePostgreSqlModule))]
public sealed class SupervisionCliModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false);
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<SupervisionCliModule>());
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<CliResource>("zh-Hans").AddVirtualJson("/Localization/Cli"));
        context.Services.AddDataProtection()
            .SetApplicationName("Supervision")
            .PersistKeysToFileSystem(new DirectoryInfo(DataFolder.Of(context.Services.GetConfiguration()).Keys));
    }
}

[LocalizationResourceName("Cli")]
public sealed class CliResource;
