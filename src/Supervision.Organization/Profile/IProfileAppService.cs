using System.ComponentModel.DataAnnotations;
using Supervision.Organization.Accounts;
using Supervision.Organization.People;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.Profile;

/// <summary>What everybody may see and change about themselves.</summary>
public interface IProfileAppService : IApplicationService
{
    Task<ProfileDto> GetAsync();

    /// <exception cref="Volo.Abp.BusinessException">Organization:NoPerson for an account without a person, Organization:UnknownLanguage.</exception>
    Task UpdateAsync(UpdateProfileDto input);

    /// <summary>Other sessions of the account end within a minute; this one has to be refreshed.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Organization:PasswordWrong, Organization:PasswordRefused.</exception>
    Task ChangePasswordAsync(ChangePasswordDto input);
}

/// <summary>One's own account and person.</summary>
/// <param name="Culture">Null for an account without a person.</param>
public sealed record ProfileDto(
    string UserName, Guid? PersonId, string? Name, string? PostTitle, string? DepartmentName, string? Email, string? Phone, string? Culture,
    IReadOnlyList<string> Roles, bool HasPassword);

/// <summary>What a person may change about themselves.</summary>
public sealed class UpdateProfileDto
{
    [StringLength(PersonConsts.MaxPhoneLength)]
    public string? Phone { get; set; }

    /// <summary>Language of pages and letters.</summary>
    [Required, StringLength(PersonConsts.MaxCultureLength)]
    public string Culture { get; set; } = PersonConsts.DefaultCulture;
}

/// <summary>The password as it is and as it shall be.</summary>
public sealed class ChangePasswordDto
{
    [Required, StringLength(AccountConsts.MaxPasswordLength)]
    public string CurrentPassword { get; set; } = string.Empty;

    [Required, StringLength(AccountConsts.MaxPasswordLength)]
    public string NewPassword { get; set; } = string.Empty;
}
