using Supervision.Reminders.Localization;
using Volo.Abp.Application.Services;

namespace Supervision.Reminders;

/// <summary>Base of this module's application services.</summary>
internal abstract class RemindersAppService : ApplicationService
{
    protected RemindersAppService()
    {
        LocalizationResource = typeof(RemindersResource);
    }
}
