using Supervision.Notifications.Settings;
using Supervision.Organization.Setup;
using Supervision.WorkCalendar.Settings;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.SettingManagement;

namespace Supervision.Web.Pages.Setup;

/// <summary>Keeps what the first-run page asked for other modules, together with the first account or not at all.</summary>
internal sealed class InitialSettings(ISettingManager settings) : ILocalEventHandler<BureauSetUpEvent>, ITransientDependency
{
    public async Task HandleEventAsync(BureauSetUpEvent eventData)
    {
        await settings.SetGlobalAsync(WorkCalendarSettings.TimeZone, eventData.TimeZoneId);
        await settings.SetGlobalAsync(NotificationSettings.SenderAddress, eventData.SenderAddress);
        await settings.SetGlobalAsync(NotificationSettings.SenderName, eventData.SenderName);
    }
}
