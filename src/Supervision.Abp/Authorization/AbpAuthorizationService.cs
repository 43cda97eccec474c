using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization;

/// <summary>ASP.NET Core's authorization with the principal the code now runs as.</summary>
public interface IAbpAuthorizationService : IAuthorizationService
{
    ClaimsPrincipal CurrentPrincipal { get; }
}

internal sealed class AbpAuthorizationService(
    IAuthorizationPolicyProvider policyProvider,
    IAuthorizationHandlerProvider handlers,
    ILogger<DefaultAuthorizationService> logger,
    IAuthorizationHandlerContextFactory contextFactory,
    IAuthorizationEvaluator evaluator,
    IOptions<AuthorizationOptions> options,
    ICurrentPrincipalAccessor principalAccessor)
    : DefaultAuthorizationService(policyProvider, handlers, logger, contextFactory, evaluator, options),
        IAbpAuthorizationService
{
    public ClaimsPrincipal CurrentPrincipal => principalAccessor.Principal;
}

/// <summary>Permits everything; for tests.</summary>
internal sealed class AlwaysAllowAuthorizationService(ICurrentPrincipalAccessor principalAccessor)
    : IAbpAuthorizationService
{
    public ClaimsPrincipal CurrentPrincipal => principalAccessor.Principal;

    public Task<AuthorizationResult> AuthorizeAsync(
        ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
        Task.FromResult(AuthorizationResult.Success());

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) =>
        Task.FromResult(AuthorizationResult.Success());
}
