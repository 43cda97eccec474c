using Supervision.WorkCalendar.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Supervision.WorkCalendar;

internal sealed class WorkCalendarPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(WorkCalendarPermissions.GroupName, Text("Permission:WorkCalendar"));
        group.AddPermission(WorkCalendarPermissions.Calendar.Default, Text("Permission:WorkCalendar.Calendar"))
            .AddChild(WorkCalendarPermissions.Calendar.Manage, Text("Permission:WorkCalendar.Calendar.Manage"));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<WorkCalendarResource>(name);
}
