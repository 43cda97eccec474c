using Supervision.Reminders.Localization;
using Supervision.Tasks;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Reminders;

/// <summary>When somebody is reminded, and who hears next: policy, planning, the sweep, its letters and previews.</summary>
[DependsOn(typeof(TasksModule), typeof(AbpBackgroundWorkersQuartzModule))]
public sealed class RemindersModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<RemindersModule>());
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<RemindersResource>("zh-Hans").AddVirtualJson("/Localization/Reminders"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace(RemindersPermissions.GroupName, typeof(RemindersResource)));
    }
}
