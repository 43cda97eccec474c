using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Organization.Posts;

[Authorize]
internal sealed class PostAppService(
    IReadOnlyRepository<PostHolding, Guid> holdings,
    IReadOnlyRepository<Person, Guid> people,
    IReadOnlyRepository<Department, Guid> departments,
    ICurrentPerson currentPerson,
    PostManager manager) : OrganizationAppService, IPostAppService
{
    public async Task<DepartmentPostsDto> GetDepartmentPostsAsync(Guid departmentId)
    {
        var department = await departments.GetAsync(departmentId);
        var query = from holding in await holdings.GetQueryableAsync()
                    where holding.DepartmentId == department.Id && holding.Kind != PostKind.Member
                    join person in await people.GetQueryableAsync() on holding.PersonId equals person.Id
                    orderby holding.SinceUtc descending
                    select new { holding.PersonId, holding.Kind, holding.SinceUtc, holding.UntilUtc, person.Name };
        var rows = await AsyncExecuter.ToListAsync(query);
        var now = rows.Where(r => r.UntilUtc is null).ToLookup(r => r.Kind, r => r.PersonId);
        return new DepartmentPostsDto(
            department.Id, First(PostKind.DepartmentHead), [.. now[PostKind.Liaison]], First(PostKind.LeaderInCharge),
            [.. rows.Select(r => new PostHistoryDto(r.Kind, r.Name, r.SinceUtc, r.UntilUtc))]);

        Guid? First(PostKind kind) => now[kind].Select(id => (Guid?)id).FirstOrDefault();
    }

    [Authorize(OrganizationPermissions.ManageDepartments)]
    public async Task<DepartmentPostsDto> SetDepartmentPostsAsync(Guid departmentId, SetDepartmentPostsDto input)
    {
        var department = await departments.GetAsync(departmentId);
        if (!department.IsActive) throw new BusinessException(OrganizationErrorCodes.DepartmentNotActive).WithData("Name", department.Name);
        Guid[] heads = [.. One(input.HeadId)], leaders = [.. One(input.LeaderInChargeId)], liaisons = [.. input.LiaisonIds.Distinct()];
        await CheckActiveAsync([.. heads, .. leaders, .. liaisons]);
        await CheckNotTheSetterAsync(PostKind.LeaderInCharge, departmentId, leaders);
        await manager.SetHoldersAsync(PostKind.DepartmentHead, departmentId, heads);
        await manager.SetHoldersAsync(PostKind.Liaison, departmentId, liaisons);
        await manager.SetHoldersAsync(PostKind.LeaderInCharge, departmentId, leaders);
        return await GetDepartmentPostsAsync(departmentId);
    }

    [Authorize(OrganizationPermissions.ManageDepartments)]
    public async Task SetPrincipalLeaderAsync(SetPrincipalLeaderDto input)
    {
        Guid[] holders = [.. One(input.PersonId)];
        await CheckActiveAsync(holders);
        await CheckNotTheSetterAsync(PostKind.PrincipalLeader, departmentId: null, holders);
        await manager.SetHoldersAsync(PostKind.PrincipalLeader, departmentId: null, holders);
    }

    private static IEnumerable<Guid> One(Guid? id) => id is { } one ? [one] : [];

    /// <summary>Nobody gives themselves a leader's rights; saving the posts one holds already changes nothing.</summary>
    private async Task CheckNotTheSetterAsync(PostKind kind, Guid? departmentId, IReadOnlyCollection<Guid> holders)
    {
        if (currentPerson.Id is not { } setter || !holders.Contains(setter)) return;
        if (!await holdings.AnyAsync(h => h.PersonId == setter && h.Kind == kind && h.DepartmentId == departmentId && h.UntilUtc == null))
            throw new BusinessException(OrganizationErrorCodes.LeaderPostToTheSetter);
    }

    private async Task CheckActiveAsync(IReadOnlyCollection<Guid> personIds)
    {
        foreach (var id in personIds.Distinct())
        {
            var person = await people.GetAsync(id);
            if (!person.IsActive) throw new BusinessException(OrganizationErrorCodes.PersonNotActive).WithData("Name", person.Name);
        }
    }
}
