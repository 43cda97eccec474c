using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Organization.Localization;
using Supervision.Organization.Secrecy;
using Supervision.Organization.Setup;
using Supervision.Organization.SignIn;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.Application.Services;
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
public sealed class OrganizationModule : AbpModule
{
    private const int BehindRightAndInput = 2;

    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        context.Services.OnRegistered(registered =>
        {
            if (IsGuarded(registered.ImplementationType)) registered.Interceptors.Insert(BehindRightAndInput, typeof(SecrecyInterceptor));
        });

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

    private static bool IsGuarded(Type type) =>
        type.IsAssignableTo(typeof(IApplicationService))
        && !type.GetInterfaces().Prepend(type).Any(declaration => declaration.IsDefined(typeof(IntegrationServiceAttribute)));
}
