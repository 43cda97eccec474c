using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Supervision.Organization.Posts;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace Supervision.Organization.People;

/// <summary>What one person alone cannot know: that joining, moving and leaving carry posts and the account along.</summary>
internal sealed class PersonManager(
    IRepository<Person, Guid> people,
    IRepository<Department, Guid> departments,
    IRepository<Account, Guid> accounts,
    AccountManager accountManager,
    PostManager posts) : DomainService
{
    internal async Task<Person> CreateAsync(
        string name, string postTitle, Guid? departmentId, DateTime sinceUtc, CancellationToken cancellationToken = default)
    {
        await CheckDepartmentAsync(departmentId, cancellationToken);
        var person = await people.InsertAsync(
            new Person(GuidGenerator.Create(), name, postTitle, departmentId), autoSave: true, cancellationToken);
        if (departmentId is not null)
        {
            await posts.TakeUpAsync(person.Id, PostKind.Member, departmentId, sinceUtc, cancellationToken);
        }

        return person;
    }

    /// <summary>Moves to another department; the posts in the old one end, those of leaders in charge elsewhere stay.</summary>
    internal async Task MoveAsync(Person person, Guid? departmentId, CancellationToken cancellationToken = default)
    {
        if (person.DepartmentId == departmentId) return;
        await CheckDepartmentAsync(departmentId, cancellationToken);
        if (person.DepartmentId is { } old) await posts.LeaveAsync(person.Id, old, cancellationToken);
        person.MoveTo(departmentId);
        if (departmentId is not null)
        {
            await posts.TakeUpAsync(person.Id, PostKind.Member, departmentId, Clock.Now, cancellationToken);
        }
    }

    /// <summary>Takes a person out of use with their posts and account, or back in as a member of their department.</summary>
    internal async Task SetActiveAsync(Person person, bool isActive, CancellationToken cancellationToken = default)
    {
        if (person.IsActive == isActive) return;
        person.SetActive(isActive);
        if (!isActive)
        {
            await posts.LeaveAsync(person.Id, onlyDepartmentId: null, cancellationToken);
        }
        else if (person.DepartmentId is not null)
        {
            await posts.TakeUpAsync(person.Id, PostKind.Member, person.DepartmentId, Clock.Now, cancellationToken);
        }

        if (await accounts.FindAsync(a => a.PersonId == person.Id, cancellationToken: cancellationToken) is { } account)
        {
            await accountManager.SetActiveAsync(account, isActive, cancellationToken);
            await accounts.UpdateAsync(account, cancellationToken: cancellationToken);
        }
    }

    private async Task CheckDepartmentAsync(Guid? departmentId, CancellationToken cancellationToken)
    {
        if (departmentId is not { } id) return;
        var department = await departments.GetAsync(id, cancellationToken: cancellationToken);
        if (!department.IsActive) throw new BusinessException(OrganizationErrorCodes.DepartmentNotActive).WithData("Name", department.Name);
    }
}
