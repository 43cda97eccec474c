using Supervision.WorkCalendar.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Supervision.WorkCalendar.Settings;

internal sealed class WorkCalendarSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) =>
        context.Add(new SettingDefinition(
            WorkCalendarSettings.TimeZone,
            WorkCalendarSettings.DefaultTimeZone,
            LocalizableString.Create<WorkCalendarResource>("Setting:TimeZone")));
}
