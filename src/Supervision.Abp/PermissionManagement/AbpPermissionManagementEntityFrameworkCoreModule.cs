using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Caching;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>Grants people can make, kept in the database.</summary>
[DependsOn(typeof(AbpAuthorizationModule), typeof(AbpEntityFrameworkCoreModule))]
public sealed class AbpPermissionManagementEntityFrameworkCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSingleton<SnapshotCache<StoredGrants>>();
        context.Services.AddTransient<StoredSnapshot<StoredGrants>>();
        context.Services.AddTransient<IPermissionManager, PermissionManager>();
        context.Services.AddTransient<IPermissionDataSeeder, PermissionDataSeeder>();
        context.Services.Replace(ServiceDescriptor.Transient<IPermissionStore, PermissionStore>());
    }
}
