using Microsoft.Extensions.DependencyInjection;
using Supervision.Arrangements.Intake;
using Supervision.Tasks;
using Volo.Abp.Application;
using Volo.Abp.BlobStoring;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Arrangements;

/// <summary>Plan documents: reading, outline, splitting, review, confirming into tasks.</summary>
[DependsOn(typeof(TasksModule), typeof(AbpDddApplicationModule), typeof(AbpEntityFrameworkCoreModule), typeof(AbpBlobStoringModule))]
public sealed class ArrangementsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<ArrangementsModule>());
        Configure<AbpLocalizationOptions>(o => o.Resources.Add<ArrangementsResource>("zh-Hans").AddVirtualJson("/Localization/Arrangements"));
        Configure<AbpExceptionLocalizationOptions>(o => o.MapCodeNamespace(ArrangementsPermissions.GroupName, typeof(ArrangementsResource)));
        context.Services.AddHostedService<ImportWorker>();
    }
}
