using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Bureau;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Organization.Departments;

[Authorize]
internal sealed class DepartmentAppService(
    IRepository<Department, Guid> departments, DepartmentManager manager, IBureauIntegrationService bureau)
    : OrganizationAppService, IDepartmentAppService
{
    public async Task<ListResultDto<DepartmentTreeItemDto>> GetTreeAsync()
    {
        var snapshot = await bureau.GetSnapshotAsync();
        var children = snapshot.Departments.ToLookup(d => d.ParentId);
        return new ListResultDto<DepartmentTreeItemDto>([.. Below(null, 0)]);

        IEnumerable<DepartmentTreeItemDto> Below(Guid? parentId, int depth) =>
            children[parentId].SelectMany(d => Below(d.Id, depth + 1).Prepend(ToTreeItem(snapshot, d, depth)));
    }

    public async Task<DepartmentDto> GetAsync(Guid id) => ToDto(await departments.GetAsync(id));

    [Authorize(OrganizationPermissions.ManageDepartments)]
    public async Task<DepartmentDto> CreateAsync(CreateDepartmentDto input)
    {
        var department = await manager.CreateAsync(input.Name, input.ParentId, input.Order);
        department.DescribeDuties(input.Duties);
        await manager.SetSupervisionDeskAsync(department, input.IsSupervisionOffice);
        return ToDto(await departments.UpdateAsync(department, autoSave: true));
    }

    [Authorize(OrganizationPermissions.ManageDepartments)]
    public async Task<DepartmentDto> UpdateAsync(Guid id, UpdateDepartmentDto input)
    {
        var department = await departments.GetAsync(id);
        department.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        await manager.RenameAsync(department, input.Name);
        await manager.PlaceAsync(department, input.ParentId, input.Order);
        department.DescribeDuties(input.Duties);
        await manager.SetSupervisionDeskAsync(department, input.IsSupervisionOffice);
        await manager.SetActiveAsync(department, input.IsActive);
        return ToDto(await departments.UpdateAsync(department, autoSave: true));
    }

    private static DepartmentDto ToDto(Department d) =>
        new(d.Id, d.Name, d.ParentId, d.Order, d.Duties, d.IsSupervisionOffice, d.IsActive, d.ConcurrencyStamp);

    private static DepartmentTreeItemDto ToTreeItem(BureauSnapshot snapshot, DepartmentInfo d, int depth) => new(
        d.Id, d.Name, d.ParentId, depth, d.Duties, d.IsSupervisionOffice, d.IsActive,
        snapshot.Head(d.Id)?.Name,
        [.. snapshot.Liaisons(d.Id).Select(p => p.Name)],
        snapshot.LeaderInCharge(d.Id)?.Name,
        snapshot.MembersOf(d.Id).Count);
}
