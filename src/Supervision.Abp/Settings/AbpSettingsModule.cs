using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Security;

namespace Volo.Abp.Settings;

/// <summary>Settings defined in code and read from user, application, configuration and default.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpSecurityModule))]
public sealed class AbpSettingsModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var providers = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(ISettingDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
                providers.Add(registered.ImplementationType);
        });
        Configure<AbpSettingOptions>(options =>
        {
            foreach (var provider in providers)
                options.DefinitionProviders.AddIfNotContains(provider);
        });
    }

    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpSettingOptions>(options =>
        {
            options.ValueProviders.Add<DefaultValueSettingValueProvider>();
            options.ValueProviders.Add<ConfigurationSettingValueProvider>();
            options.ValueProviders.Add<GlobalSettingValueProvider>();
            options.ValueProviders.Add<UserSettingValueProvider>();
        });
}
