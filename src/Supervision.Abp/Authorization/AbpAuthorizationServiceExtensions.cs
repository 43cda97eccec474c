using Volo.Abp;
using Volo.Abp.Authorization;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Authorization of the current principal.</summary>
public static class AbpAuthorizationServiceExtensions
{
    public static Task<AuthorizationResult> AuthorizeAsync(
        this IAuthorizationService authorizationService, string policyName) =>
        authorizationService.AuthorizeAsync(resource: null, policyName);

    public static Task<AuthorizationResult> AuthorizeAsync(
        this IAuthorizationService authorizationService, object? resource, string policyName) =>
        authorizationService.AuthorizeAsync(
            authorizationService.AsAbp().CurrentPrincipal, resource, policyName);

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, string policyName) =>
        (await authorizationService.AuthorizeAsync(policyName)).Succeeded;

    public static async Task<bool> IsGrantedAnyAsync(
        this IAuthorizationService authorizationService, params string[] policyNames)
    {
        foreach (var policyName in policyNames)
        {
            if (await authorizationService.IsGrantedAsync(policyName))
                return true;
        }

        return false;
    }

    /// <exception cref="AbpAuthorizationException">The policy is not granted.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, string policyName)
    {
        if (!await authorizationService.IsGrantedAsync(policyName))
        {
            throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted)
                .WithData("PolicyName", policyName);
        }
    }

    private static IAbpAuthorizationService AsAbp(this IAuthorizationService authorizationService) =>
        authorizationService as IAbpAuthorizationService
        ?? throw new AbpException($"{authorizationService.GetType().FullName} is no {nameof(IAbpAuthorizationService)}.");
}
