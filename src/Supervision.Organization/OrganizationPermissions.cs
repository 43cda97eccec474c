namespace Supervision.Organization;

/// <summary>What may be allowed here. Reading the directory of departments and people needs no permission, only an account.</summary>
public static class OrganizationPermissions
{
    public const string GroupName = "Organization";

    /// <summary>Departments, posts and who leads what.</summary>
    public const string ManageDepartments = GroupName + ".ManageDepartments";

    /// <summary>People, typed or pasted.</summary>
    public const string ManagePeople = GroupName + ".ManagePeople";

    /// <summary>Accounts, their roles and passwords.</summary>
    public const string ManageAccounts = GroupName + ".ManageAccounts";

    /// <summary>Stand-ins of other people; everybody may name their own.</summary>
    public const string ManageDelegations = GroupName + ".ManageDelegations";

    /// <summary>Names of the bureau, its office and its leaders' posts.</summary>
    public const string ManageSettings = GroupName + ".ManageSettings";

    /// <summary>See which documents were declared false alarms of the check for secrecy, by whom and why.</summary>
    public const string ViewFalseAlarms = GroupName + ".ViewFalseAlarms";

    /// <summary>Declare one document a false alarm.</summary>
    public const string DeclareFalseAlarms = GroupName + ".DeclareFalseAlarms";
}
