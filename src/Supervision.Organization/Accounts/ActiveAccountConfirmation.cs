using Microsoft.AspNetCore.Identity;

namespace Supervision.Organization.Accounts;

/// <summary>Lets Identity refuse accounts that an administrator has locked.</summary>
internal sealed class ActiveAccountConfirmation : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.IsActive);
}
