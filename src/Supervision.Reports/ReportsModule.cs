using Supervision.Arrangements;
using Supervision.Reminders;
using Supervision.Reports.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Reports;

/// <summary>Home pages, dashboards and the ledger. The one module that joins other modules' tables, and only to read them.</summary>
[DependsOn(typeof(ArrangementsModule), typeof(RemindersModule))]
public sealed class ReportsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<ReportsModule>());
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<ReportsResource>("zh-Hans").AddVirtualJson("/Localization/Reports"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace(ReportsPermissions.GroupName, typeof(ReportsResource)));
    }
}
