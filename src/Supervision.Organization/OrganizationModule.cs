using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Organization.Localization;
using Supervision.Organization.Setup;
using Supervision.Organization.SignIn;
using Volo.Abp.Application;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.VirtualFileSystem;

namespace Supervision.Organization;

/// <summary>Departments, people, posts, stand-ins, accounts and sign-in.</summary>
[DependsOn(
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule),
    typeof(AbpSettingManagementEntityFrameworkCoreModule))]
public class OrganizationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<OrganizationModule>());
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<OrganizationResource>("zh-Hans").AddVirtualJson("/Localization/Organization"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Organization", typeof(OrganizationResource)));
        Configure<MvcOptions>(options => options.Filters.Add<MustChangePasswordFilter>());
        context.Services.AddOrganizationIdentity();
        context.Services.AddHostedService<SetupAnnouncer>();
    }
}
