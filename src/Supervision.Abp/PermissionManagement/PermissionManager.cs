using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Caching;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Volo.Abp.PermissionManagement;

/// <summary>Grants permissions to a role ("R", by name) or an account ("U", by id), and takes them back.</summary>
public interface IPermissionManager
{
    /// <exception cref="AbpException">No permission of this name is defined.</exception>
    Task<PermissionGrantInfo> GetAsync(string permissionName, string providerName, string providerKey);

    Task<List<PermissionGrantInfo>> GetAllAsync(string providerName, string providerKey);

    /// <exception cref="AbpException">The permission is unknown, disabled, or not for this provider.</exception>
    Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted);

    /// <summary>Takes back all grants of a provider's key.</summary>
    Task DeleteAsync(string providerName, string providerKey);
}

internal sealed class PermissionManager(
    IPermissionDefinitionManager definitions,
    IPermissionStore store,
    StoredSnapshot<StoredGrants> snapshot,
    IDbContextProvider<IPermissionManagementDbContext> dbContextProvider,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator)
    : IPermissionManager
{
    public async Task<PermissionGrantInfo> GetAsync(string permissionName, string providerName, string providerKey)
    {
        var permission = await definitions.GetAsync(permissionName);
        var isGranted = await store.IsGrantedAsync(permission.Name, providerName, providerKey);
        return new PermissionGrantInfo(permission.Name, isGranted, providerName, providerKey);
    }

    public async Task<List<PermissionGrantInfo>> GetAllAsync(string providerName, string providerKey)
    {
        var grants = new List<PermissionGrantInfo>();
        foreach (var permission in await definitions.GetPermissionsAsync())
            grants.Add(await GetAsync(permission.Name, providerName, providerKey));
        return grants;
    }

    public async Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted)
    {
        var permission = await definitions.GetAsync(permissionName);
        EnsureMayBeGranted(permission, providerName);
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var grant = await dbContext.PermissionGrants.FirstOrDefaultAsync(candidate =>
            candidate.Name == permissionName && candidate.ProviderName == providerName
            && candidate.ProviderKey == providerKey);
        if (isGranted && grant is null)
        {
            dbContext.PermissionGrants.Add(
                new PermissionGrant(guidGenerator.Create(), permissionName, providerName, providerKey));
        }
        else if (!isGranted && grant is not null)
        {
            dbContext.PermissionGrants.Remove(grant);
        }

        await dbContext.SaveChangesAsync();
        snapshot.MarkChanged();
        await unitOfWork.CompleteAsync();
    }

    public async Task DeleteAsync(string providerName, string providerKey)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var dbContext = await dbContextProvider.GetDbContextAsync();
        dbContext.PermissionGrants.RemoveRange(await dbContext.PermissionGrants
            .Where(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey)
            .ToListAsync());
        await dbContext.SaveChangesAsync();
        snapshot.MarkChanged();
        await unitOfWork.CompleteAsync();
    }

    private static void EnsureMayBeGranted(PermissionDefinition permission, string providerName)
    {
        if (!permission.IsEnabled || (permission.Providers.Count > 0 && !permission.Providers.Contains(providerName)))
            throw new AbpException($"The permission {permission.Name} cannot be granted through the provider {providerName}.");
    }
}
