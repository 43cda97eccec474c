using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants everything; for tests.</summary>
internal sealed class AlwaysAllowPermissionChecker : IPermissionChecker
{
    public Task<bool> IsGrantedAsync(string name) => Task.FromResult(true);

    public Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name) => Task.FromResult(true);

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) => IsGrantedAsync(null, names);

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names) =>
        Task.FromResult(new MultiplePermissionGrantResult(names, PermissionGrantResult.Granted));
}
