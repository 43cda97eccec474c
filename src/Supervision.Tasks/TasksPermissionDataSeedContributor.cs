using Supervision.Organization.Bureau;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Supervision.Tasks;

/// <summary>The office assigns and records on behalf; office and auditor check the timelines. Everything else follows from relations to a task.</summary>
internal sealed class TasksPermissionDataSeedContributor(IPermissionDataSeeder seeder) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.SupervisionOffice,
            [TasksPermissions.Assign, TasksPermissions.RecordOnBehalf, TasksPermissions.VerifyTimeline]);
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.Auditor, [TasksPermissions.VerifyTimeline]);
    }
}
