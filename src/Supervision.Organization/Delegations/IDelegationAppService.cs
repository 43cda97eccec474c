using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.Delegations;

/// <summary>Stand-ins (AB角). Everybody may name their own; those of others need Organization.ManageDelegations.</summary>
public interface IDelegationAppService : IApplicationService
{
    /// <summary>The latest first. Without Organization.ManageDelegations only those given or received by the person who asks.</summary>
    Task<PagedResultDto<DelegationDto>> GetListAsync(GetDelegationListInput input);

    /// <exception cref="Volo.Abp.BusinessException">
    /// Organization:DelegationToOneself, Organization:DelegationEndsBeforeItBegins, Organization:DelegationOverlaps,
    /// Organization:DelegationOfOthers, Organization:PersonNotActive.
    /// </exception>
    Task CreateAsync(CreateDelegationDto input);

    /// <summary>Moves the last day.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Organization:DelegationEndsBeforeItBegins, Organization:DelegationOverlaps, Organization:DelegationOfOthers.
    /// </exception>
    Task EndAsync(Guid id, EndDelegationDto input);

    /// <summary>Removes one that was set by mistake; a second removal changes nothing.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Organization:DelegationOfOthers.</exception>
    Task DeleteAsync(Guid id);
}
