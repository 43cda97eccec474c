using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace Supervision.Organization.Departments;

/// <summary>What one department alone cannot know: names, the tree, the one supervision desk, and whether it is still needed.</summary>
internal sealed class DepartmentManager(
    IRepository<Department, Guid> departments, IRepository<Person, Guid> people, PostManager posts) : DomainService
{
    internal async Task<Department> CreateAsync(string name, Guid? parentId, int order, CancellationToken cancellationToken = default)
    {
        await CheckNameAsync(name, null, cancellationToken);
        await CheckParentAsync(null, parentId, cancellationToken);
        return await departments.InsertAsync(
            new Department(GuidGenerator.Create(), name, parentId, order), autoSave: true, cancellationToken);
    }

    internal async Task RenameAsync(Department department, string name, CancellationToken cancellationToken = default)
    {
        await CheckNameAsync(name, department.Id, cancellationToken);
        department.Rename(name);
    }

    internal async Task PlaceAsync(Department department, Guid? parentId, int order, CancellationToken cancellationToken = default)
    {
        if (parentId != department.ParentId) await CheckParentAsync(department.Id, parentId, cancellationToken);
        department.Place(parentId, order);
    }

    /// <summary>Gives the supervision desk to the department, and takes it from the one that had it.</summary>
    internal async Task SetSupervisionDeskAsync(Department department, bool holds, CancellationToken cancellationToken = default)
    {
        if (department.IsSupervisionOffice == holds) return;
        if (holds)
        {
            var others = await departments.GetListAsync(d => d.IsSupervisionOffice && d.Id != department.Id, cancellationToken: cancellationToken);
            foreach (var other in others) other.HoldSupervisionDesk(false);
            await departments.UpdateManyAsync(others, cancellationToken: cancellationToken);
        }

        department.HoldSupervisionDesk(holds);
    }

    internal async Task SetActiveAsync(Department department, bool isActive, CancellationToken cancellationToken = default)
    {
        if (department.IsActive == isActive) return;
        if (!isActive)
        {
            var inUse = await people.AnyAsync(p => p.IsActive && p.DepartmentId == department.Id, cancellationToken)
                || await departments.AnyAsync(d => d.IsActive && d.ParentId == department.Id, cancellationToken);
            if (inUse) throw new BusinessException(OrganizationErrorCodes.DepartmentInUse).WithData("Name", department.Name);
            await posts.CloseAsync(department.Id, cancellationToken);
        }

        department.SetActive(isActive);
    }

    private async Task CheckNameAsync(string name, Guid? own, CancellationToken cancellationToken)
    {
        var wanted = name.Trim();
        if (await departments.AnyAsync(d => d.Name == wanted && d.Id != own, cancellationToken))
        {
            throw new BusinessException(OrganizationErrorCodes.DepartmentNameTaken).WithData("Name", wanted);
        }
    }

    private async Task CheckParentAsync(Guid? own, Guid? parentId, CancellationToken cancellationToken)
    {
        for (var above = parentId; above is { } id;)
        {
            if (id == own) throw new BusinessException(OrganizationErrorCodes.DepartmentInsideItself);
            var parent = await departments.GetAsync(id, cancellationToken: cancellationToken);
            if (!parent.IsActive) throw new BusinessException(OrganizationErrorCodes.DepartmentNotActive).WithData("Name", parent.Name);
            above = parent.ParentId;
        }
    }
}
