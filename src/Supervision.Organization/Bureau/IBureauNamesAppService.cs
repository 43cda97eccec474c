using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;

namespace Supervision.Organization.Bureau;

/// <summary>The page on which an administrator names the bureau.</summary>
public interface IBureauNamesAppService : IApplicationService
{
    Task<BureauNamesDto> GetAsync();

    Task UpdateAsync(BureauNamesDto input);
}

/// <summary>Names of the bureau.</summary>
public sealed class BureauNamesDto
{
    [Required, StringLength(OrganizationSettings.MaxNameLength)]
    public string Bureau { get; set; } = string.Empty;

    [Required, StringLength(OrganizationSettings.MaxNameLength)]
    public string Office { get; set; } = string.Empty;

    [Required, StringLength(OrganizationSettings.MaxNameLength)]
    public string PrincipalLeader { get; set; } = string.Empty;

    [Required, StringLength(OrganizationSettings.MaxNameLength)]
    public string LeaderInCharge { get; set; } = string.Empty;
}
