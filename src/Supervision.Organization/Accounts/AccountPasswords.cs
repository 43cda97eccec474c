using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Supervision.Organization.Accounts;

/// <summary>Checks, makes and hashes passwords. Hashing takes a tenth of a second and is refused inside a transaction.</summary>
internal sealed class AccountPasswords(
    UserManager<Account> users, IPasswordHasher<Account> hasher, IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    private const int TemporaryLength = 12;
    private const string Letters = "abcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    /// <summary>A password that is easy to read out: letters and digits that look like nothing else.</summary>
    internal static string MakeTemporary()
    {
        var characters = RandomNumberGenerator.GetItems<char>(Letters + Digits, TemporaryLength);
        (characters[0], characters[1]) = (RandomNumberGenerator.GetItems<char>(Letters, 1)[0], RandomNumberGenerator.GetItems<char>(Digits, 1)[0]);
        return new string(characters);
    }

    /// <exception cref="BusinessException">Organization:PasswordRefused.</exception>
    internal async Task<string> HashAsync(string userName, string password)
    {
        CheckOutsideTransaction();
        var account = new Account(Guid.Empty, userName, personId: null);
        var refused = password.Length > AccountConsts.MaxPasswordLength || password.Equals(userName, StringComparison.OrdinalIgnoreCase);
        foreach (var validator in users.PasswordValidators)
        {
            refused |= !(await validator.ValidateAsync(users, account, password)).Succeeded;
        }

        return refused
            ? throw new BusinessException(OrganizationErrorCodes.PasswordRefused).WithData("MinLength", AccountConsts.MinPasswordLength)
            : hasher.HashPassword(account, password);
    }

    internal bool Matches(Account account, string password)
    {
        CheckOutsideTransaction();
        return account.PasswordHash is { } hash
            && password.Length <= AccountConsts.MaxPasswordLength
            && hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;
    }

    private void CheckOutsideTransaction()
    {
        if (unitOfWorkManager.Current?.Options.IsTransactional == true)
        {
            throw new AbpException("Passwords are hashed outside transactions: switch the unit of work of this call off.");
        }
    }
}
