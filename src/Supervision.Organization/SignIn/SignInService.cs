using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Supervision.Organization.Accounts;
using Volo.Abp.DependencyInjection;

namespace Supervision.Organization.SignIn;

internal sealed class SignInService(
    SignInManager<Account> signInManager,
    UserManager<Account> users,
    IPasswordHasher<Account> hasher,
    IHttpContextAccessor httpContextAccessor) : ISignInService, ITransientDependency
{
    public async Task<SignInOutcome> SignInAsync(string userName, string password)
    {
        if (password.Length > AccountConsts.MaxPasswordLength) return SignInOutcome.Refused;
        if (await users.FindByNameAsync(Account.Normalize(userName)) is not { } account)
        {
            hasher.HashPassword(new Account(Guid.Empty, "-", null), password);
            return SignInOutcome.Refused;
        }

        var result = await signInManager.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? SignInOutcome.SignedIn
            : result.IsLockedOut ? SignInOutcome.LockedOut
            : SignInOutcome.Refused;
    }

    public async Task RefreshAsync()
    {
        if (httpContextAccessor.HttpContext?.User is not { Identity.IsAuthenticated: true } principal) return;
        if (await users.GetUserAsync(principal) is { } account) await signInManager.RefreshSignInAsync(account);
    }

    public Task SignOutAsync() => signInManager.SignOutAsync();
}
