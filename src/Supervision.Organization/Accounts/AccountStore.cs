using Microsoft.AspNetCore.Identity;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Organization.Accounts;

/// <summary>
/// Stands between ASP.NET Core Identity and the accounts. Each call runs in a short unit of work of its own unless one is open, so that
/// Identity hashes passwords between them and never inside a transaction.
/// </summary>
internal sealed class AccountStore(IRepository<Account, Guid> accounts, IUnitOfWorkManager unitOfWorkManager)
    : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>
{
    private static readonly IdentityErrorDescriber Errors = new();

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The name of an account stays as it was made.");

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NormalizedUserName);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        await InUnitOfWorkAsync(true, () => accounts.InsertAsync(user, autoSave: true, cancellationToken), cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        try
        {
            await InUnitOfWorkAsync(true, () => accounts.UpdateAsync(user, autoSave: true, cancellationToken), cancellationToken);
            return IdentityResult.Success;
        }
        catch (AbpDbConcurrencyException)
        {
            return IdentityResult.Failed(Errors.ConcurrencyFailure());
        }
    }

    public async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken)
    {
        await InUnitOfWorkAsync(
            true,
            async () =>
            {
                await accounts.DeleteAsync(user, autoSave: true, cancellationToken);
                return true;
            },
            cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? await InUnitOfWorkAsync(false, () => accounts.FindAsync(id, cancellationToken: cancellationToken), cancellationToken)
            : null;

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => InUnitOfWorkAsync(
        false,
        () => accounts.FindAsync(a => a.NormalizedUserName == normalizedUserName, cancellationToken: cancellationToken),
        cancellationToken);

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.SetPasswordHash(passwordHash);
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.SetSecurityStamp(stamp);
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(
        user.LockoutEndUtc is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.SetLockoutEnd(lockoutEnd?.UtcDateTime);
        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancellationToken)
    {
        user.SetAccessFailedCount(user.AccessFailedCount + 1);
        return Task.FromResult(user.AccessFailedCount);
    }

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellationToken)
    {
        user.SetAccessFailedCount(0);
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }

    private async Task<T> InUnitOfWorkAsync<T>(bool isTransactional, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: isTransactional);
        var result = await work();
        await unitOfWork.CompleteAsync(cancellationToken);
        return result;
    }
}
