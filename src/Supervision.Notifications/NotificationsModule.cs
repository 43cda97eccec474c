using Microsoft.Extensions.DependencyInjection;
using Supervision.Notifications.Dispatch;
using Supervision.Notifications.Localization;
using Supervision.Organization;
using Supervision.WorkCalendar;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Notifications;

/// <summary>Notices, letters and their way to people. Knows people, names no task.</summary>
/// <remarks>The calendar stands first, so that the demo's clock is set before the demo's bureau takes up its posts.</remarks>
[DependsOn(typeof(WorkCalendarModule), typeof(OrganizationModule))]
public sealed class NotificationsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHostedService<LetterPump>();
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<NotificationsModule>());
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<NotificationsResource>("zh-Hans").AddVirtualJson("/Localization/Notifications"));
        Configure<AbpExceptionLocalizationOptions>(options =>
            options.MapCodeNamespace("Notifications", typeof(NotificationsResource)));
    }
}
