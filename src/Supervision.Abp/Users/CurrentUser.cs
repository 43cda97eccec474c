using System.Security.Claims;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Users;

internal sealed class CurrentUser(ICurrentPrincipalAccessor principalAccessor) : ICurrentUser, ITransientDependency
{
    public bool IsAuthenticated => Id is not null;

    public Guid? Id => Guid.TryParse(this.FindClaimValue(AbpClaimTypes.UserId), out var id) ? id : null;

    public string? UserName => this.FindClaimValue(AbpClaimTypes.UserName);

    public string? Name => this.FindClaimValue(AbpClaimTypes.Name);

    public string? SurName => this.FindClaimValue(AbpClaimTypes.SurName);

    public string? Email => this.FindClaimValue(AbpClaimTypes.Email);

    public string[] Roles => [.. FindClaims(AbpClaimTypes.Role).Select(claim => claim.Value).Distinct()];

    public Claim? FindClaim(string claimType) => principalAccessor.Principal.FindFirst(claimType);

    public Claim[] FindClaims(string claimType) => [.. principalAccessor.Principal.FindAll(claimType)];

    public Claim[] GetAllClaims() => [.. principalAccessor.Principal.Claims];

    public bool IsInRole(string roleName) =>
        FindClaims(AbpClaimTypes.Role).Any(claim => claim.Value == roleName);
}
