using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.People;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Supervision.Organization.Accounts;

[Authorize(OrganizationPermissions.ManageAccounts)]
internal sealed class AccountAppService(
    IRepository<Account, Guid> accounts,
    IReadOnlyRepository<Person, Guid> people,
    AccountManager manager,
    AccountPasswords passwords) : OrganizationAppService, IAccountAppService
{
    public async Task<PagedResultDto<AccountDto>> GetListAsync(GetAccountListInput input)
    {
        var filter = input.Filter?.Trim();
        var normalized = filter?.ToUpperInvariant();
        var query = from account in await accounts.GetQueryableAsync()
                    join person in await people.GetQueryableAsync() on account.PersonId equals person.Id into owners
                    from person in owners.DefaultIfEmpty()
                    select new { Account = account, PersonName = person.Name };
        query = query
            .WhereIf(!string.IsNullOrEmpty(filter), x =>
                x.Account.NormalizedUserName.Contains(normalized!) || x.PersonName.Contains(filter!))
            .WhereIf(!string.IsNullOrEmpty(input.Role), x => x.Account.Roles.Any(r => r.Role == input.Role));
        var total = await AsyncExecuter.CountAsync(query);
        var rows = await AsyncExecuter.ToListAsync(query.OrderBy(x => x.Account.NormalizedUserName)
            .PageBy(input.SkipCount, input.MaxResultCount)
            .Select(x => new AccountDto
            {
                Id = x.Account.Id,
                UserName = x.Account.UserName,
                PersonId = x.Account.PersonId,
                PersonName = x.PersonName,
                Roles = x.Account.Roles.Select(r => r.Role).ToList(),
                IsActive = x.Account.IsActive,
                MustChangePassword = x.Account.MustChangePassword,
                LockoutEndUtc = x.Account.LockoutEndUtc,
                ConcurrencyStamp = x.Account.ConcurrencyStamp,
            }));
        return new PagedResultDto<AccountDto>(total, rows);
    }

    public async Task<AccountDto> GetAsync(Guid id) => await ToDtoAsync(await accounts.GetAsync(id));

    [UnitOfWork(IsDisabled = true)]
    public async Task<TemporaryPasswordDto> CreateAsync(CreateAccountDto input)
    {
        var password = AccountPasswords.MakeTemporary();
        var hash = await passwords.HashAsync(input.UserName, password);
        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        if (input.PersonId is { } personId) await people.GetAsync(personId);
        var account = await manager.CreateAsync(input.UserName, input.PersonId, input.Roles);
        account.GivePassword(hash, mustChange: true);
        await accounts.UpdateAsync(account);
        await unitOfWork.CompleteAsync();
        return new TemporaryPasswordDto(account.Id, account.UserName, password);
    }

    public async Task<AccountDto> UpdateAsync(Guid id, UpdateAccountDto input)
    {
        var account = await accounts.GetAsync(id);
        account.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        if (input.PersonId is { } personId) await people.GetAsync(personId);
        await manager.SetRolesAsync(account, input.Roles);
        await manager.SetActiveAsync(account, input.IsActive);
        await manager.SetPersonAsync(account, input.PersonId);
        return await ToDtoAsync(await accounts.UpdateAsync(account, autoSave: true));
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<TemporaryPasswordDto> ResetPasswordAsync(Guid id)
    {
        var userName = await UserNameAsync(id);
        var password = AccountPasswords.MakeTemporary();
        var hash = await passwords.HashAsync(userName, password);
        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        var account = await accounts.GetAsync(id);
        account.GivePassword(hash, mustChange: true);
        await accounts.UpdateAsync(account);
        await unitOfWork.CompleteAsync();
        return new TemporaryPasswordDto(id, userName, password);
    }

    public async Task UnlockAsync(Guid id)
    {
        var account = await accounts.GetAsync(id);
        account.Unlock();
        await accounts.UpdateAsync(account);
    }

    private async Task<string> UserNameAsync(Guid id)
    {
        using var unitOfWork = UnitOfWorkManager.Begin();
        var account = await accounts.GetAsync(id);
        await unitOfWork.CompleteAsync();
        return account.UserName;
    }

    private async Task<AccountDto> ToDtoAsync(Account account) => new()
    {
        Id = account.Id,
        UserName = account.UserName,
        PersonId = account.PersonId,
        PersonName = account.PersonId is { } id ? (await people.FindAsync(id))?.Name : null,
        Roles = [.. account.Roles.Select(r => r.Role)],
        IsActive = account.IsActive,
        MustChangePassword = account.MustChangePassword,
        LockoutEndUtc = account.LockoutEndUtc,
        ConcurrencyStamp = account.ConcurrencyStamp,
    };
}
