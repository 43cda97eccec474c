using Volo.Abp.Authorization;
using Volo.Abp.Domain;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Settings;

namespace Volo.Abp.Application;

/// <summary>Application services behind their guarded door.</summary>
[DependsOn(
    typeof(AbpDddDomainModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpLocalizationModule),
    typeof(AbpObjectMappingModule),
    typeof(AbpSettingsModule))]
public sealed class AbpDddApplicationModule : AbpModule;
