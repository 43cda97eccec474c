namespace Supervision.Notifications.Localization;

/// <summary>Texts of this module: <c>Localization/Notifications/*.json</c>.</summary>
public sealed class NotificationsResource;
