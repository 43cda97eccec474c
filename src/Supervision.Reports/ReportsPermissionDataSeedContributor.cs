using Supervision.Organization.Bureau;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Supervision.Reports;

/// <summary>Leaders, office and auditor see the dashboard; the office and the administrator have homes of their own.</summary>
internal sealed class ReportsPermissionDataSeedContributor(IPermissionDataSeeder seeder) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await GrantAsync(OrganizationRoles.SupervisionOffice, ReportsPermissions.OfficeHome, ReportsPermissions.Dashboard);
        await GrantAsync(OrganizationRoles.Auditor, ReportsPermissions.Dashboard);
        await GrantAsync(OrganizationRoles.PrincipalLeader, ReportsPermissions.Dashboard);
        await GrantAsync(OrganizationRoles.LeaderInCharge, ReportsPermissions.Dashboard);
        await GrantAsync(OrganizationRoles.Administrator, ReportsPermissions.SystemHome);
    }

    private Task GrantAsync(string role, params string[] permissions) =>
        seeder.SeedAsync(RolePermissionValueProvider.ProviderName, role, permissions);
}
