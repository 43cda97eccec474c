using Supervision.Organization.Bureau;
using Supervision.Reminders.Policies;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.PermissionManagement;

namespace Supervision.Reminders;

/// <summary>The first policy version, and who may do what here in a new database.</summary>
internal sealed class RemindersDataSeedContributor(
    IRepository<ReminderPolicyVersion, Guid> policies, IPermissionDataSeeder permissions, IGuidGenerator guids)
    : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        if (await policies.AnyAsync()) return;
        await policies.InsertAsync(new ReminderPolicyVersion(guids.Create(), 1, DateTime.UnixEpoch, DefaultPolicy.Definition, reason: null));
        await GrantAsync(OrganizationRoles.SupervisionOffice, RemindersPermissions.ViewOutgoing, RemindersPermissions.HoldEscalations,
            RemindersPermissions.ViewPolicy, RemindersPermissions.ManagePolicy);
        await GrantAsync(OrganizationRoles.Administrator, RemindersPermissions.ViewPolicy, RemindersPermissions.ManagePolicy);
        await GrantAsync(OrganizationRoles.Auditor, RemindersPermissions.ViewOutgoing, RemindersPermissions.ViewPolicy);
    }

    private Task GrantAsync(string role, params string[] granted) => permissions.SeedAsync(RolePermissionValueProvider.ProviderName, role, granted);
}
