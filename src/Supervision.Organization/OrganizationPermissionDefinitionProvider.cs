using Supervision.Organization.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Supervision.Organization;

internal sealed class OrganizationPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(OrganizationPermissions.GroupName, Text(OrganizationPermissions.GroupName));
        string[] names =
        [
            OrganizationPermissions.ManageDepartments, OrganizationPermissions.ManagePeople, OrganizationPermissions.ManageAccounts,
            OrganizationPermissions.ManageDelegations, OrganizationPermissions.ManageSettings, OrganizationPermissions.ViewFalseAlarms,
            OrganizationPermissions.DeclareFalseAlarms,
        ];
        foreach (var name in names) group.AddPermission(name, Text(name));
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<OrganizationResource>("Permission:" + name);
}
