using Microsoft.Extensions.Localization;
using Supervision.Organization.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Supervision.Organization.Bureau;

internal sealed class BureauNamesIntegrationService(ISettingProvider settings, IStringLocalizer<OrganizationResource> localizer)
    : IBureauNamesIntegrationService, ITransientDependency
{
    public async Task<BureauNames> GetAsync(CancellationToken cancellationToken = default) => new(
        await NameAsync(OrganizationSettings.BureauName),
        await NameAsync(OrganizationSettings.OfficeName),
        await NameAsync(OrganizationSettings.PrincipalLeaderTitle),
        await NameAsync(OrganizationSettings.LeaderInChargeTitle));

    private async Task<string> NameAsync(string setting)
    {
        var name = await settings.GetOrNullAsync(setting);
        return string.IsNullOrWhiteSpace(name) ? localizer["Default:" + setting] : name;
    }
}
