using Microsoft.Extensions.DependencyInjection;
using Supervision.Arrangements;
using Supervision.Notifications;
using Supervision.Notifications.Mail;
using Supervision.Organization;
using Supervision.Reminders;
using Supervision.Reports;
using Supervision.Tasks;
using Supervision.Tasks.Timeline;
using Supervision.WorkCalendar;
using Volo.Abp.BlobStoring;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;

namespace Supervision.EntityFrameworkCore;

/// <summary>Composes all modules' models into one context; a provider's module says in which database it lives. Files lie in the data folder.</summary>
[DependsOn(
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule),
    typeof(AbpSettingManagementEntityFrameworkCoreModule),
    typeof(AbpBlobStoringModule),
    typeof(WorkCalendarModule),
    typeof(OrganizationModule),
    typeof(NotificationsModule),
    typeof(TasksModule),
    typeof(ArrangementsModule),
    typeof(RemindersModule),
    typeof(ReportsModule))]
public sealed class SupervisionEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var folder = DataFolder.Of(context.Services.GetConfiguration());
        context.Services.AddSingleton(folder);
        context.Services.AddAbpDbContext<SupervisionDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
        Configure<NotificationsOptions>(options => options.MailFolder = folder.Mail);
        Configure<TimelineKeyOptions>(options => options.Folder = folder.Keys);
        Configure<AbpBlobStoringOptions>(options =>
            options.Containers.ConfigureDefault(container => container.UseFileSystem(files => files.BasePath = folder.Files)));
    }
}
