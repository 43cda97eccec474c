using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Supervision.Arrangements;

internal sealed class ArrangementsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(ArrangementsPermissions.GroupName, Text("Permission:Arrangements"));
        group.AddPermission(ArrangementsPermissions.View, Text("Permission:Arrangements.View"));
        group.AddPermission(ArrangementsPermissions.Manage, Text("Permission:Arrangements.Manage"));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<ArrangementsResource>(name);
}
