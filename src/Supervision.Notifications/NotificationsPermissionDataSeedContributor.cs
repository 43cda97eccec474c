using Supervision.Organization.Bureau;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Supervision.Notifications;

/// <summary>The administrator looks after the mail server and the queue without reading letters; the office reads them too; the auditor only reads.</summary>
internal sealed class NotificationsPermissionDataSeedContributor(IPermissionDataSeeder seeder) : IDataSeedContributor, ITransientDependency
{
    private static readonly string[] OfAdministrator =
    [
        NotificationsPermissions.Settings, NotificationsPermissions.Hold, NotificationsPermissions.Queue.Default, NotificationsPermissions.Queue.Manage,
    ];

    private static readonly string[] OfOffice =
    [
        NotificationsPermissions.Hold, NotificationsPermissions.Queue.Default, NotificationsPermissions.Queue.Content, NotificationsPermissions.Queue.Manage,
    ];

    private static readonly string[] OfAuditor = [NotificationsPermissions.Queue.Default, NotificationsPermissions.Queue.Content];

    public async Task SeedAsync(DataSeedContext context)
    {
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.Administrator, OfAdministrator);
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.SupervisionOffice, OfOffice);
        await seeder.SeedAsync(RolePermissionValueProvider.ProviderName, OrganizationRoles.Auditor, OfAuditor);
    }
}
