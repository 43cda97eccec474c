using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Hosting;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Organization.SignIn;

/// <summary>Demo accounts are those without a password: nobody can open them in any other way.</summary>
internal sealed class DemoSignInService(
    IAbpHostEnvironment environment,
    IRepository<Account, Guid> accounts,
    IBureauIntegrationService bureau,
    SignInManager<Account> signInManager,
    IUnitOfWorkManager unitOfWorkManager) : IDemoSignInService, ITransientDependency
{
    public bool IsAvailable => environment.EnvironmentName == Environments.Development;

    public async Task<IReadOnlyList<DemoAccount>> GetAccountsAsync()
    {
        if (!IsAvailable) return [];
        using var unitOfWork = unitOfWorkManager.Begin();
        var demo = await accounts.GetListAsync(a => a.PasswordHash == null && a.IsActive);
        var snapshot = await bureau.GetSnapshotAsync();
        await unitOfWork.CompleteAsync();
        return
        [
            .. demo.OrderBy(a => PlaceOf(snapshot, a)).ThenByDescending(a => PostOf(snapshot, a))
                .ThenBy(a => a.UserName, StringComparer.Ordinal).Select(a => ToDemo(snapshot, a)),
        ];
    }

    public async Task<bool> SignInAsync(Guid accountId)
    {
        if (!IsAvailable) return false;
        using var unitOfWork = unitOfWorkManager.Begin();
        var account = await accounts.FindAsync(a => a.Id == accountId && a.PasswordHash == null && a.IsActive);
        await unitOfWork.CompleteAsync();
        if (account is null) return false;
        await signInManager.SignInAsync(account, isPersistent: false);
        return true;
    }

    private static DemoAccount ToDemo(BureauSnapshot snapshot, Account account)
    {
        var person = snapshot.Person(account.PersonId);
        return new DemoAccount(
            account.Id, account.UserName, person?.Name ?? account.UserName, snapshot.Department(person?.DepartmentId)?.Name,
            [.. account.Roles.Select(r => r.Role)]);
    }

    private static int PlaceOf(BureauSnapshot snapshot, Account account)
    {
        if (snapshot.Person(account.PersonId) is not { } person) return int.MaxValue;
        return snapshot.Department(person.DepartmentId)?.Order ?? -1;
    }

    /// <summary>The highest post held; accounts without one come last.</summary>
    private static PostKind? PostOf(BureauSnapshot snapshot, Account account) =>
        snapshot.Posts.Where(p => p.PersonId == account.PersonId && p.UntilUtc is null).Max(p => (PostKind?)p.Kind);
}
