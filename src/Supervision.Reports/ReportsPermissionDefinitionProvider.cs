using Supervision.Reports.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Supervision.Reports;

internal sealed class ReportsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(ReportsPermissions.GroupName, Text(ReportsPermissions.GroupName));
        group.AddPermission(ReportsPermissions.OfficeHome, Text(ReportsPermissions.OfficeHome));
        group.AddPermission(ReportsPermissions.Dashboard, Text(ReportsPermissions.Dashboard));
        group.AddPermission(ReportsPermissions.SystemHome, Text(ReportsPermissions.SystemHome));
    }

    private static LocalizableString Text(string permission) => LocalizableString.Create<ReportsResource>("Permission:" + permission);
}
