using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Supervision.Tasks;

internal sealed class TasksPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(TasksPermissions.GroupName, Text(TasksPermissions.GroupName));
        string[] names = [TasksPermissions.Assign, TasksPermissions.RecordOnBehalf, TasksPermissions.VerifyTimeline];
        foreach (var name in names) group.AddPermission(name, Text(name));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<TasksResource>("Permission:" + name);
}
