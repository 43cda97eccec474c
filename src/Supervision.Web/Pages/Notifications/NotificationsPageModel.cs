using Supervision.Notifications.Localization;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Notifications;

/// <summary>Base of the pages about notices and letters.</summary>
public abstract class NotificationsPageModel : SupervisionPageModel
{
    protected NotificationsPageModel()
    {
        LocalizationResourceType = typeof(NotificationsResource);
    }
}
