using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization;

/// <summary>Texts from embedded JSON files behind ASP.NET Core's localizers.</summary>
public sealed class AbpLocalizationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, AbpStringLocalizerFactory>());
        context.Services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));

        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpLocalizationModule>());
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AbpResource>("zh-Hans").AddVirtualJson("/Localization/Abp"));
        Configure<AbpExceptionLocalizationOptions>(options =>
        {
            options.MapCodeNamespace("Volo.Authorization", typeof(AbpResource));
            options.MapCodeNamespace("Abp", typeof(AbpResource));
        });
    }
}
