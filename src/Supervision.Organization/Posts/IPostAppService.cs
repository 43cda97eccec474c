using Volo.Abp.Application.Services;

namespace Supervision.Organization.Posts;

/// <summary>Heads, liaisons and leaders. A change takes effect at once; what was before stays in the history.</summary>
public interface IPostAppService : IApplicationService
{
    Task<DepartmentPostsDto> GetDepartmentPostsAsync(Guid departmentId);

    /// <exception cref="Volo.Abp.BusinessException">Organization:PersonNotActive, Organization:DepartmentNotActive.</exception>
    Task<DepartmentPostsDto> SetDepartmentPostsAsync(Guid departmentId, SetDepartmentPostsDto input);

    /// <exception cref="Volo.Abp.BusinessException">Organization:PersonNotActive.</exception>
    Task SetPrincipalLeaderAsync(SetPrincipalLeaderDto input);
}
