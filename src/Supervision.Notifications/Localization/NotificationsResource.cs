using Volo.Abp.Localization;

namespace Supervision.Notifications.Localization;

/// <summary>Texts of this module: <c>Localization/Notifications/*.json</c>.</summary>
[LocalizationResourceName("Notifications")]
public sealed class NotificationsResource;
