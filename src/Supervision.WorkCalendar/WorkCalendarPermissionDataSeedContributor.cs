using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Supervision.WorkCalendar;

/// <summary>The administrator and the office keep the calendar. The roles are Organization's, which this module does not know: their names are data here.</summary>
internal sealed class WorkCalendarPermissionDataSeedContributor(IPermissionDataSeeder seeder) : IDataSeedContributor, ITransientDependency
{
    private static readonly string[] Keepers = ["administrator", "supervision-office"];

    public async Task SeedAsync(DataSeedContext context)
    {
        foreach (var role in Keepers)
        {
            await seeder.SeedAsync(
                RolePermissionValueProvider.ProviderName, role, [WorkCalendarPermissions.Calendar.Default, WorkCalendarPermissions.Calendar.Manage]);
        }
    }
}
