using System.Security.Claims;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>One ground on which a permission may be granted.</summary>
public interface IPermissionValueProvider
{
    string Name { get; }

    Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);
}

/// <summary>The permission asked for and the principal who asks.</summary>
public sealed class PermissionValueCheckContext(PermissionDefinition permission, ClaimsPrincipal? principal)
{
    public PermissionDefinition Permission { get; } = permission;

    public ClaimsPrincipal? Principal { get; } = principal;
}

/// <inheritdoc cref="IPermissionValueProvider"/>
public abstract class PermissionValueProvider(IPermissionStore permissionStore)
    : IPermissionValueProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected IPermissionStore PermissionStore { get; } = permissionStore;

    public abstract Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);
}

/// <summary>"U": granted to the account; the key is its id.</summary>
public sealed class UserPermissionValueProvider(IPermissionStore permissionStore)
    : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        var userId = context.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value;
        return userId is not null && await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, userId)
            ? PermissionGrantResult.Granted
            : PermissionGrantResult.Undefined;
    }
}

/// <summary>"R": granted to a role; the key is the role's name.</summary>
public sealed class RolePermissionValueProvider(IPermissionStore permissionStore)
    : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "R";

    public override string Name => ProviderName;

    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        var roles = context.Principal?.FindAll(AbpClaimTypes.Role).Select(claim => claim.Value).Distinct() ?? [];
        foreach (var role in roles)
        {
            if (await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, role))
                return PermissionGrantResult.Granted;
        }

        return PermissionGrantResult.Undefined;
    }
}
