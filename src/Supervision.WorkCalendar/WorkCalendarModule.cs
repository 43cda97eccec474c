using Supervision.WorkCalendar.Localization;
using Volo.Abp.Application;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.WorkCalendar;

/// <summary>Working days and business time.</summary>
[DependsOn(typeof(AbpDddApplicationModule), typeof(AbpEntityFrameworkCoreModule))]
public sealed class WorkCalendarModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<WorkCalendarModule>());
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<WorkCalendarResource>("zh-Hans").AddVirtualJson("/Localization/WorkCalendar"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("WorkCalendar", typeof(WorkCalendarResource)));
    }
}
