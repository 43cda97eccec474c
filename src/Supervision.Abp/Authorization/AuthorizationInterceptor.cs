using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization;

/// <summary>The first guard of a service's door: refuses before anything is read or written.</summary>
internal sealed class AuthorizationInterceptor(
    IAuthorizationService authorizationService,
    IAuthorizationPolicyProvider policyProvider,
    ICurrentPrincipalAccessor principalAccessor)
    : IAbpInterceptor, ITransientDependency
{
    public async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        await CheckAsync(invocation.TargetObject.GetType(), invocation.Method);
        await invocation.ProceedAsync();
    }

    private async Task CheckAsync(Type type, MethodInfo method)
    {
        MethodRights rights = MethodRights.Of(type, method);
        if (rights.AllowsAnonymous) return;
        if (principalAccessor.Principal.Identity?.IsAuthenticated != true)
            throw new AbpAuthorizationException("Nobody is signed in.", AbpAuthorizationErrorCodes.NotSignedIn);
        if (await AuthorizationPolicy.CombineAsync(policyProvider, rights.Required) is not { } policy) return;

        AuthorizationResult result = await authorizationService.AuthorizeAsync(principalAccessor.Principal, null, policy);
        if (!result.Succeeded) throw Refusal(rights);
    }

    private static AbpAuthorizationException Refusal(MethodRights rights)
    {
        string[] names = [.. rights.Required.Select(required => required.Policy).OfType<string>()];
        return names.Length == 0
            ? new AbpAuthorizationException("A requirement is not met.", AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithoutName)
            : new AbpAuthorizationException("A policy is not granted.", AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted)
                .WithData("PolicyName", string.Join(", ", names));
    }
}
