using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.Departments;

/// <summary>The departments of the bureau. Everybody with an account may read them.</summary>
public interface IDepartmentAppService : IApplicationService
{
    /// <summary>All departments in tree order: a parent before its children, the smallest place first.</summary>
    Task<ListResultDto<DepartmentTreeItemDto>> GetTreeAsync();

    Task<DepartmentDto> GetAsync(Guid id);

    /// <exception cref="Volo.Abp.BusinessException">Organization:DepartmentNameTaken, Organization:DepartmentNotActive (the parent).</exception>
    Task<DepartmentDto> CreateAsync(CreateDepartmentDto input);

    /// <exception cref="Volo.Abp.BusinessException">
    /// Organization:DepartmentNameTaken, Organization:DepartmentInsideItself, Organization:DepartmentInUse (people or departments in it
    /// while taking it out of use).
    /// </exception>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">Somebody saved it meanwhile.</exception>
    Task<DepartmentDto> UpdateAsync(Guid id, UpdateDepartmentDto input);
}
