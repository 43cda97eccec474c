using Supervision.Reminders.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Supervision.Reminders;

internal sealed class RemindersPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(RemindersPermissions.GroupName, Text("Permission:Reminders"));
        group.AddPermission(RemindersPermissions.ViewOutgoing, Text("Permission:Reminders.ViewOutgoing"));
        group.AddPermission(RemindersPermissions.HoldEscalations, Text("Permission:Reminders.HoldEscalations"));
        group.AddPermission(RemindersPermissions.ViewPolicy, Text("Permission:Reminders.ViewPolicy"))
            .AddChild(RemindersPermissions.ManagePolicy, Text("Permission:Reminders.ManagePolicy"));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<RemindersResource>(name);
}
