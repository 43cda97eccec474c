using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Caching;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Settings people can set, kept in the database.</summary>
[DependsOn(typeof(AbpSettingsModule), typeof(AbpEntityFrameworkCoreModule))]
public sealed class AbpSettingManagementEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddDataProtection();
        context.Services.AddSingleton<SnapshotCache<StoredSettings>>();
        context.Services.AddTransient<StoredSnapshot<StoredSettings>>();
        context.Services.AddTransient<ISettingEncryptionService, SettingEncryptionService>();
        context.Services.AddTransient<ISettingManager, SettingManager>();
        context.Services.Replace(ServiceDescriptor.Transient<ISettingStore, SettingStore>());
    }
}
