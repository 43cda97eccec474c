using Supervision.Notifications.Localization;
using Volo.Abp.Application.Services;

namespace Supervision.Notifications;

/// <summary>Base of this module's application services.</summary>
internal abstract class NotificationsAppService : ApplicationService
{
    protected NotificationsAppService()
    {
        LocalizationResource = typeof(NotificationsResource);
    }
}
