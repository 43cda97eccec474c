using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.People;

/// <summary>The people of the bureau. Everybody with an account may read the list.</summary>
public interface IPersonAppService : IApplicationService
{
    Task<PagedResultDto<PersonListItemDto>> GetListAsync(GetPersonListInput input);

    Task<PersonDto> GetAsync(Guid id);

    /// <exception cref="Volo.Abp.BusinessException">Organization:DepartmentNotActive, Organization:UnknownLanguage.</exception>
    Task<PersonDto> CreateAsync(CreatePersonDto input);

    /// <summary>Saves; moving or taking out of use ends the posts that go with it, and taking out of use locks the account.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Organization:DepartmentNotActive, Organization:UnknownLanguage, Organization:LastAdministrator.
    /// </exception>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">Somebody saved it meanwhile.</exception>
    Task<PersonDto> UpdateAsync(Guid id, UpdatePersonDto input);
}
