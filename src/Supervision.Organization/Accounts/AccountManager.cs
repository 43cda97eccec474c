using System.Text.RegularExpressions;
using Supervision.Organization.Bureau;
using Supervision.Organization.Posts;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace Supervision.Organization.Accounts;

/// <summary>What one account alone cannot know: names, one account per person, and that somebody can always administer.</summary>
internal sealed partial class AccountManager(IRepository<Account, Guid> accounts, PostManager posts) : DomainService
{
    internal async Task<Account> CreateAsync(
        string userName, Guid? personId, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default)
    {
        await CheckUserNameAsync(userName, cancellationToken);
        await CheckPersonAsync(personId, own: null, cancellationToken);
        var account = new Account(GuidGenerator.Create(), userName, personId);
        account.SetRoles(Checked(roles), AccountConsts.AssignableRoles);
        await accounts.InsertAsync(account, autoSave: true, cancellationToken);
        if (personId is { } id) await posts.FollowPostsAsync([id], cancellationToken);
        return account;
    }

    internal async Task SetPersonAsync(Account account, Guid? personId, CancellationToken cancellationToken = default)
    {
        if (account.PersonId == personId) return;
        await CheckPersonAsync(personId, account.Id, cancellationToken);
        account.BelongTo(personId);
        account.SetRoles([], AccountConsts.PostRoles);
        await accounts.UpdateAsync(account, autoSave: true, cancellationToken);
        if (personId is { } id) await posts.FollowPostsAsync([id], cancellationToken);
    }

    internal async Task SetRolesAsync(Account account, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default)
    {
        if (account.Has(OrganizationRoles.Administrator) && !roles.Contains(OrganizationRoles.Administrator))
        {
            await CheckAdministratorRemainsAsync(account, cancellationToken);
        }

        account.SetRoles(Checked(roles), AccountConsts.AssignableRoles);
    }

    internal async Task SetActiveAsync(Account account, bool isActive, CancellationToken cancellationToken = default)
    {
        if (account.IsActive && !isActive) await CheckAdministratorRemainsAsync(account, cancellationToken);
        account.SetActive(isActive);
    }

    /// <summary>Refuses a name that is malformed or taken.</summary>
    internal async Task CheckUserNameAsync(string userName, CancellationToken cancellationToken = default)
    {
        if (!UserNamePattern().IsMatch(userName.Trim()))
        {
            throw new BusinessException(OrganizationErrorCodes.UserNameInvalid).WithData("UserName", userName);
        }

        var wanted = Account.Normalize(userName);
        if (await accounts.AnyAsync(a => a.NormalizedUserName == wanted, cancellationToken))
        {
            throw new BusinessException(OrganizationErrorCodes.UserNameTaken).WithData("UserName", userName);
        }
    }

    [GeneratedRegex(AccountConsts.UserNamePattern)]
    internal static partial Regex UserNamePattern();

    private static IReadOnlyCollection<string> Checked(IReadOnlyCollection<string> roles) =>
        roles.FirstOrDefault(r => !AccountConsts.AssignableRoles.Contains(r)) is { } unknown
            ? throw new BusinessException(OrganizationErrorCodes.UnknownRole).WithData("Role", unknown)
            : roles;

    private async Task CheckPersonAsync(Guid? personId, Guid? own, CancellationToken cancellationToken)
    {
        if (personId is not null && await accounts.AnyAsync(a => a.PersonId == personId && a.Id != own, cancellationToken))
        {
            throw new BusinessException(OrganizationErrorCodes.PersonHasAccount);
        }
    }

    private async Task CheckAdministratorRemainsAsync(Account account, CancellationToken cancellationToken)
    {
        if (!account.Has(OrganizationRoles.Administrator) || !account.IsActive) return;
        var remains = await accounts.AnyAsync(
            a => a.Id != account.Id && a.IsActive && a.Roles.Any(r => r.Role == OrganizationRoles.Administrator), cancellationToken);
        if (!remains) throw new BusinessException(OrganizationErrorCodes.LastAdministrator);
    }
}
