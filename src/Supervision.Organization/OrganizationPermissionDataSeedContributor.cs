using Supervision.Organization.Bureau;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Supervision.Organization;

/// <summary>The administrator may do everything here; the office keeps departments, people, liaisons and stand-ins up to date and answers for false alarms.</summary>
internal sealed class OrganizationPermissionDataSeedContributor(IPermissionDataSeeder seeder) : IDataSeedContributor, ITransientDependency
{
    private static readonly string[] OfOffice =
    [
        OrganizationPermissions.ManageDepartments, OrganizationPermissions.ManagePeople, OrganizationPermissions.ManageDelegations,
    ];

    private static readonly string[] OfAdministrator =
        [.. OfOffice, OrganizationPermissions.ManageAccounts, OrganizationPermissions.ManageSettings];

    public async Task SeedAsync(DataSeedContext context)
    {
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.Administrator, OfAdministrator);
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.SupervisionOffice,
            [.. OfOffice, OrganizationPermissions.ViewFalseAlarms, OrganizationPermissions.DeclareFalseAlarms]);
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.Auditor, [OrganizationPermissions.ViewFalseAlarms]);
    }
}
