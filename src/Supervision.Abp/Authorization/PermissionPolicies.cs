using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;

namespace Volo.Abp.Authorization;

/// <summary>Asks for a permission.</summary>
public sealed class PermissionRequirement(string permissionName) : IAuthorizationRequirement
{
    public string PermissionName { get; } = permissionName;

    public override string ToString() => $"Permission: {PermissionName}";
}

internal sealed class PermissionRequirementHandler(IPermissionChecker permissionChecker)
    : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(
        AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await permissionChecker.IsGrantedAsync(context.User, requirement.PermissionName))
            context.Succeed(requirement);
    }
}

/// <summary>Gives every permission a policy of its name.</summary>
internal sealed class AbpAuthorizationPolicyProvider(
    IOptions<AuthorizationOptions> options, IPermissionDefinitionManager definitions)
    : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        var policy = await base.GetPolicyAsync(policyName);
        if (policy is not null || await definitions.GetOrNullAsync(policyName) is null)
            return policy;
        return new AuthorizationPolicyBuilder().AddRequirements(new PermissionRequirement(policyName)).Build();
    }
}
