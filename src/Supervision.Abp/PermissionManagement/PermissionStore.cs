using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Caching;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement;

/// <summary>A permission held by a provider's key.</summary>
internal readonly record struct GrantKey(string Name, string ProviderName, string ProviderKey);

internal sealed class StoredGrants(FrozenSet<GrantKey> grants)
{
    public bool Contains(GrantKey grant) => grants.Contains(grant);
}

/// <summary>Reads the grants through a snapshot.</summary>
internal sealed class PermissionStore(
    StoredSnapshot<StoredGrants> snapshot, IDbContextProvider<IPermissionManagementDbContext> dbContextProvider)
    : IPermissionStore
{
    public async Task<bool> IsGrantedAsync(string name, string providerName, string providerKey) =>
        (await snapshot.GetAsync(LoadAsync)).Contains(new GrantKey(name, providerName, providerKey));

    private async Task<StoredGrants> LoadAsync()
    {
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var grants = await dbContext.PermissionGrants.AsNoTracking()
            .Select(grant => new GrantKey(grant.Name, grant.ProviderName, grant.ProviderKey))
            .ToListAsync();
        return new StoredGrants(grants.ToFrozenSet());
    }
}
