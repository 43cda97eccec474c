using Supervision.Notifications.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Supervision.Notifications;

internal sealed class NotificationsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(NotificationsPermissions.GroupName, Text(NotificationsPermissions.GroupName));
        group.AddPermission(NotificationsPermissions.Settings, Text(NotificationsPermissions.Settings));
        group.AddPermission(NotificationsPermissions.Hold, Text(NotificationsPermissions.Hold));
        var queue = group.AddPermission(NotificationsPermissions.Queue.Default, Text(NotificationsPermissions.Queue.Default));
        queue.AddChild(NotificationsPermissions.Queue.Content, Text(NotificationsPermissions.Queue.Content));
        queue.AddChild(NotificationsPermissions.Queue.Manage, Text(NotificationsPermissions.Queue.Manage));
    }

    private static LocalizableString Text(string permission) => LocalizableString.Create<NotificationsResource>("Permission:" + permission);
}
