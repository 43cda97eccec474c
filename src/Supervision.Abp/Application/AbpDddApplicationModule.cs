using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.Domain;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Settings;
using Volo.Abp.Validation;

namespace Volo.Abp.Application;

/// <summary>Application services behind their guarded door: right, input, unit of work, in this order.</summary>
[DependsOn(
    typeof(AbpDddDomainModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpLocalizationModule),
    typeof(AbpObjectMappingModule),
    typeof(AbpSettingsModule))]
public sealed class AbpDddApplicationModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        context.Services.OnRegistered(registered =>
        {
            if (!IsGuarded(registered.ImplementationType)) return;
            registered.Interceptors.Insert(0, typeof(AuthorizationInterceptor));
            registered.Interceptors.Insert(1, typeof(ValidationInterceptor));
        });

    private static bool IsGuarded(Type type) =>
        type.IsAssignableTo(typeof(IApplicationService))
        && !type.GetInterfaces().Prepend(type).Any(declaration => declaration.IsDefined(typeof(IntegrationServiceAttribute)));
}
