using Microsoft.AspNetCore.Authorization;
using Volo.Abp.SettingManagement;

namespace Supervision.Organization.Bureau;

[Authorize(OrganizationPermissions.ManageSettings)]
internal sealed class BureauNamesAppService(IBureauNamesIntegrationService names, ISettingManager settings)
    : OrganizationAppService, IBureauNamesAppService
{
    public async Task<BureauNamesDto> GetAsync()
    {
        var current = await names.GetAsync();
        return new BureauNamesDto
        {
            Bureau = current.Bureau,
            Office = current.Office,
            PrincipalLeader = current.PrincipalLeader,
            LeaderInCharge = current.LeaderInCharge,
        };
    }

    public async Task UpdateAsync(BureauNamesDto input)
    {
        await settings.SetGlobalAsync(OrganizationSettings.BureauName, input.Bureau.Trim());
        await settings.SetGlobalAsync(OrganizationSettings.OfficeName, input.Office.Trim());
        await settings.SetGlobalAsync(OrganizationSettings.PrincipalLeaderTitle, input.PrincipalLeader.Trim());
        await settings.SetGlobalAsync(OrganizationSettings.LeaderInChargeTitle, input.LeaderInCharge.Trim());
    }
}
