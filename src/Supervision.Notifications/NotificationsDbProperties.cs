namespace Supervision.Notifications;

/// <summary>Names of this module's tables.</summary>
public static class NotificationsDbProperties
{
    public const string DbTablePrefix = "Ntf";
}
