namespace Supervision.Notifications;

/// <summary>Rights of this module. One's own inbox and letters need none beyond being signed in.</summary>
public static class NotificationsPermissions
{
    public const string GroupName = "Notifications";

    /// <summary>Mail server, sender, test letter.</summary>
    public const string Settings = GroupName + ".Settings";

    /// <summary>Stop and release all outgoing mail.</summary>
    public const string Hold = GroupName + ".Hold";

    public static class Queue
    {
        /// <summary>See who is written to, when and with what outcome.</summary>
        public const string Default = GroupName + ".Queue";

        /// <summary>See what letters say. Administrators do not have it: no task content (workflow.md 6).</summary>
        public const string Content = Default + ".Content";

        /// <summary>Try again, stop, send to another address.</summary>
        public const string Manage = Default + ".Manage";
    }
}
