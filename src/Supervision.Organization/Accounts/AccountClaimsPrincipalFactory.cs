using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Supervision.Organization.Bureau;
using Supervision.Organization.People;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace Supervision.Organization.Accounts;

/// <summary>Puts into the session what pages and services ask of it: account, person, roles and the name to show.</summary>
internal sealed class AccountClaimsPrincipalFactory(
    UserManager<Account> userManager,
    IOptions<IdentityOptions> options,
    IRepository<Person, Guid> people,
    IUnitOfWorkManager unitOfWorkManager) : UserClaimsPrincipalFactory<Account>(userManager, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(AbpClaimTypes.Name, await DisplayNameAsync(user)));
        identity.AddClaims(user.Roles.Select(r => new Claim(AbpClaimTypes.Role, r.Role)));
        if (user.PersonId is { } personId) identity.AddClaim(new Claim(OrganizationClaimTypes.PersonId, personId.ToString()));
        if (user.MustChangePassword) identity.AddClaim(new Claim(OrganizationClaimTypes.MustChangePassword, bool.TrueString));
        return identity;
    }

    private async Task<string> DisplayNameAsync(Account user)
    {
        if (user.PersonId is not { } id) return user.UserName;
        using var unitOfWork = unitOfWorkManager.Begin();
        var person = await people.FindAsync(id);
        await unitOfWork.CompleteAsync();
        return person?.Name ?? user.UserName;
    }
}
