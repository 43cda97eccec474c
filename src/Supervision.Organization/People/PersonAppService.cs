using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Organization.People;

[Authorize]
internal sealed class PersonAppService(
    IRepository<Person, Guid> people,
    IReadOnlyRepository<Department, Guid> departments,
    IReadOnlyRepository<Account, Guid> accounts,
    PersonManager manager,
    IBureauIntegrationService bureau) : OrganizationAppService, IPersonAppService
{
    public async Task<PagedResultDto<PersonListItemDto>> GetListAsync(GetPersonListInput input)
    {
        var filter = input.Filter?.Trim();
        var query = (await people.GetQueryableAsync())
            .WhereIf(!input.IncludeInactive, p => p.IsActive)
            .WhereIf(input.WithoutEmail, p => p.Email == null)
            .WhereIf(input.DepartmentId is not null, p => p.DepartmentId == input.DepartmentId)
            .WhereIf(!string.IsNullOrEmpty(filter), p =>
                p.Name.Contains(filter!) || p.PostTitle.Contains(filter!) || (p.Email != null && p.Email.Contains(filter!)));
        var total = await AsyncExecuter.CountAsync(query);
        var rows = await AsyncExecuter.ToListAsync(Rows(
            query, await departments.GetQueryableAsync(), await accounts.GetQueryableAsync()).PageBy(input.SkipCount, input.MaxResultCount));
        return new PagedResultDto<PersonListItemDto>(total, rows);
    }

    public async Task<PersonDto> GetAsync(Guid id) => await ToDtoAsync(await people.GetAsync(id));

    [Authorize(OrganizationPermissions.ManagePeople)]
    public async Task<PersonDto> CreateAsync(CreatePersonDto input)
    {
        var person = await manager.CreateAsync(input.Name, input.PostTitle, input.DepartmentId, Clock.Now);
        person.ReachAt(input.Email, input.Phone);
        person.Speak(input.Culture);
        return await ToDtoAsync(await people.UpdateAsync(person, autoSave: true));
    }

    [Authorize(OrganizationPermissions.ManagePeople)]
    public async Task<PersonDto> UpdateAsync(Guid id, UpdatePersonDto input)
    {
        var person = await people.GetAsync(id);
        person.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        person.Rename(input.Name, input.PostTitle);
        person.ReachAt(input.Email, input.Phone);
        person.Speak(input.Culture);
        if (input.IsActive) await manager.MoveAsync(person, input.DepartmentId);
        await manager.SetActiveAsync(person, input.IsActive);
        return await ToDtoAsync(await people.UpdateAsync(person, autoSave: true));
    }

    private static IQueryable<PersonListItemDto> Rows(
        IQueryable<Person> people, IQueryable<Department> departments, IQueryable<Account> accounts) =>
        from person in people
        join department in departments on person.DepartmentId equals department.Id into theirs
        from department in theirs.DefaultIfEmpty()
        join account in accounts on person.Id equals account.PersonId into own
        from account in own.DefaultIfEmpty()
        orderby department.Order, department.Name, person.Name, person.Id
        select new PersonListItemDto
        {
            Id = person.Id,
            Name = person.Name,
            PostTitle = person.PostTitle,
            DepartmentName = department.Name,
            Email = person.Email,
            Phone = person.Phone,
            IsActive = person.IsActive,
            UserName = account.UserName,
        };

    private async Task<PersonDto> ToDtoAsync(Person p)
    {
        var snapshot = await bureau.GetSnapshotAsync();
        var posts = snapshot.Posts.Where(h => h.PersonId == p.Id).OrderByDescending(h => h.SinceUtc)
            .Select(h => new PersonPostDto(h.Kind, snapshot.Department(h.DepartmentId)?.Name, h.SinceUtc, h.UntilUtc));
        return new PersonDto(
            p.Id, p.Name, p.PostTitle, p.DepartmentId, p.Email, p.Phone, p.Culture, p.IsActive, p.ConcurrencyStamp, [.. posts]);
    }
}
