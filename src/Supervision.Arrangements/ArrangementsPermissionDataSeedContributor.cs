using Supervision.Organization.Bureau;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Supervision.Arrangements;

/// <summary>The office works on plan documents; the auditor reads them.</summary>
internal sealed class ArrangementsPermissionDataSeedContributor(IPermissionDataSeeder seeder) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.SupervisionOffice, [ArrangementsPermissions.View, ArrangementsPermissions.Manage]);
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.Auditor, [ArrangementsPermissions.View]);
    }
}
