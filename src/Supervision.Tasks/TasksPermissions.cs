namespace Supervision.Tasks;

/// <summary>
/// What may be allowed here. What somebody may do to one task (sign, report, close…) follows from posts and names on the task, not from
/// a permission: see <see cref="TaskRelations"/>.
/// </summary>
public static class TasksPermissions
{
    public const string GroupName = "Tasks";

    /// <summary>Register and edit drafts of the whole bureau, assign, withdraw, reassign, correct.</summary>
    public const string Assign = GroupName + ".Assign";

    /// <summary>代录: record what a leader said or decided.</summary>
    public const string RecordOnBehalf = GroupName + ".RecordOnBehalf";

    /// <summary>Check the timelines for changes made behind the application's back.</summary>
    public const string VerifyTimeline = GroupName + ".VerifyTimeline";
}
