using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Supervision.Organization.Profile;

[Authorize]
internal sealed class ProfileAppService(
    IRepository<Account, Guid> accounts,
    IRepository<Person, Guid> people,
    IReadOnlyRepository<Department, Guid> departments,
    ICurrentPerson currentPerson,
    AccountPasswords passwords) : OrganizationAppService, IProfileAppService
{
    public async Task<ProfileDto> GetAsync()
    {
        var account = await accounts.GetAsync(CurrentUser.GetId());
        var person = account.PersonId is { } id ? await people.GetAsync(id) : null;
        var department = person?.DepartmentId is { } departmentId ? await departments.GetAsync(departmentId) : null;
        return new ProfileDto(
            account.UserName, person?.Id, person?.Name, person?.PostTitle, department?.Name, person?.Email, person?.Phone, person?.Culture,
            [.. account.Roles.Select(r => r.Role)], account.PasswordHash is not null);
    }

    public async Task UpdateAsync(UpdateProfileDto input)
    {
        var person = await people.GetAsync(currentPerson.GetId());
        person.ReachAt(person.Email, input.Phone);
        person.Speak(input.Culture);
        await people.UpdateAsync(person);
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task ChangePasswordAsync(ChangePasswordDto input)
    {
        var before = await ReadOwnAsync();
        if (!passwords.Matches(before, input.CurrentPassword)) throw new BusinessException(OrganizationErrorCodes.PasswordWrong);
        var hash = await passwords.HashAsync(before.UserName, input.NewPassword);
        using var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true);
        var account = await accounts.GetAsync(before.Id);
        account.GivePassword(hash, mustChange: false);
        await accounts.UpdateAsync(account);
        await unitOfWork.CompleteAsync();
    }

    private async Task<Account> ReadOwnAsync()
    {
        using var unitOfWork = UnitOfWorkManager.Begin();
        var account = await accounts.GetAsync(CurrentUser.GetId());
        await unitOfWork.CompleteAsync();
        return account;
    }
}
