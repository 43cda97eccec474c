using Supervision.Organization.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Supervision.Organization;

internal sealed class OrganizationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        string[] names =
        [
            OrganizationSettings.BureauName, OrganizationSettings.OfficeName,
            OrganizationSettings.PrincipalLeaderTitle, OrganizationSettings.LeaderInChargeTitle,
        ];
        foreach (var name in names)
        {
            context.Add(new SettingDefinition(name, displayName: LocalizableString.Create<OrganizationResource>("Setting:" + name)));
        }
    }
}
