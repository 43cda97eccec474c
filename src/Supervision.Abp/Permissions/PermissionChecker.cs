using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>
/// Tells whether a permission is granted: some provider says so and none prohibits it.
/// Without a principal the current one is asked. An unknown or disabled permission is not granted.
/// </summary>
public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string name);

    Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names);
}

internal sealed class PermissionChecker(
    ICurrentPrincipalAccessor principalAccessor,
    IPermissionDefinitionManager definitions,
    IServiceProvider services,
    IOptions<AbpPermissionOptions> options)
    : IPermissionChecker, ITransientDependency
{
    public Task<bool> IsGrantedAsync(string name) => IsGrantedAsync(principalAccessor.Principal, name);

    public async Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name) =>
        await CheckAsync(claimsPrincipal, name) == PermissionGrantResult.Granted;

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) =>
        IsGrantedAsync(principalAccessor.Principal, names);

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names)
    {
        var result = new MultiplePermissionGrantResult();
        foreach (var name in names)
            result.Result[name] = await CheckAsync(claimsPrincipal, name);
        return result;
    }

    private async Task<PermissionGrantResult> CheckAsync(ClaimsPrincipal? principal, string name)
    {
        var permission = await definitions.GetOrNullAsync(name);
        if (permission is not { IsEnabled: true })
            return PermissionGrantResult.Undefined;

        var context = new PermissionValueCheckContext(permission, principal);
        var answer = PermissionGrantResult.Undefined;
        foreach (var type in options.Value.ValueProviders)
        {
            var provider = (IPermissionValueProvider)services.GetRequiredService(type);
            if (permission.Providers.Count > 0 && !permission.Providers.Contains(provider.Name))
                continue;
            var result = await provider.CheckAsync(context);
            if (result == PermissionGrantResult.Prohibited)
                return result;
            if (result == PermissionGrantResult.Granted)
                answer = result;
        }

        return answer;
    }
}
