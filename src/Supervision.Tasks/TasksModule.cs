using Supervision.Notifications;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Tasks;

/// <summary>The supervised task and everything that happens to it.</summary>
[DependsOn(typeof(NotificationsModule))]
public sealed class TasksModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<TasksModule>());
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<TasksResource>("zh-Hans").AddVirtualJson("/Localization/Tasks"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace(TasksPermissions.GroupName, typeof(TasksResource)));
    }
}
