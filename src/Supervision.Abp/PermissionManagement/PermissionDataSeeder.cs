namespace Volo.Abp.PermissionManagement;

/// <summary>Grants the permissions a new database starts with.</summary>
public interface IPermissionDataSeeder
{
    /// <summary>Adds the grants that are missing; takes none back.</summary>
    Task SeedAsync(string providerName, string providerKey, IEnumerable<string> grantedPermissions);
}

internal sealed class PermissionDataSeeder(IPermissionManager permissionManager) : IPermissionDataSeeder
{
    public async Task SeedAsync(string providerName, string providerKey, IEnumerable<string> grantedPermissions)
    {
        foreach (var permission in grantedPermissions)
            await permissionManager.SetAsync(permission, providerName, providerKey, isGranted: true);
    }
}
