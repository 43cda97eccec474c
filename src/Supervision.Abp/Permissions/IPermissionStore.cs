using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Reads the grants people have made.</summary>
public interface IPermissionStore
{
    Task<bool> IsGrantedAsync(string name, string providerName, string providerKey);
}

/// <summary>For an application without permission management: nothing is granted.</summary>
[Dependency(TryRegister = true)]
internal sealed class NullPermissionStore : IPermissionStore, ISingletonDependency
{
    public Task<bool> IsGrantedAsync(string name, string providerName, string providerKey) => Task.FromResult(false);
}
