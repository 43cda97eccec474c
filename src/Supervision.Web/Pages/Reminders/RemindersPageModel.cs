using Supervision.Reminders.Localization;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Reminders;

/// <summary>Base of the pages about reminders.</summary>
public abstract class RemindersPageModel : SupervisionPageModel
{
    protected RemindersPageModel()
    {
        LocalizationResourceType = typeof(RemindersResource);
    }
}
