using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.Accounts;

/// <summary>Accounts of the bureau, for administrators.</summary>
public interface IAccountAppService : IApplicationService
{
    Task<PagedResultDto<AccountDto>> GetListAsync(GetAccountListInput input);

    Task<AccountDto> GetAsync(Guid id);

    /// <exception cref="Volo.Abp.BusinessException">
    /// Organization:UserNameTaken, Organization:UserNameInvalid, Organization:PersonHasAccount, Organization:UnknownRole.
    /// </exception>
    Task<TemporaryPasswordDto> CreateAsync(CreateAccountDto input);

    /// <summary>Saves roles, person and whether the account is open; sessions opened before end within a minute.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Organization:LastAdministrator, Organization:PersonHasAccount, Organization:UnknownRole.
    /// </exception>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">Somebody saved it meanwhile.</exception>
    Task<AccountDto> UpdateAsync(Guid id, UpdateAccountDto input);

    /// <summary>Gives a new temporary password and opens the account if wrong passwords had closed it.</summary>
    Task<TemporaryPasswordDto> ResetPasswordAsync(Guid id);

    /// <summary>Opens an account that wrong passwords had closed; an open one stays as it is.</summary>
    Task UnlockAsync(Guid id);
}
