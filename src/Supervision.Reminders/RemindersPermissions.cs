namespace Supervision.Reminders;

/// <summary>What may be allowed here. Plan and history of one task follow the task's scope and need no permission.</summary>
public static class RemindersPermissions
{
    public const string GroupName = "Reminders";

    /// <summary>See what goes out and what went out in the whole bureau, and 拟报主要负责人.</summary>
    public const string ViewOutgoing = GroupName + ".ViewOutgoing";

    /// <summary>Add a sentence to a row of 拟报主要负责人, or hold it.</summary>
    public const string HoldEscalations = GroupName + ".HoldEscalations";

    /// <summary>See the reminder policy.</summary>
    public const string ViewPolicy = GroupName + ".ViewPolicy";

    /// <summary>Change the policy (as a new version) and set bureau-wide holds.</summary>
    public const string ManagePolicy = GroupName + ".ManagePolicy";
}
