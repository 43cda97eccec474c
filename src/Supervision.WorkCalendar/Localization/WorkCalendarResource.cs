using Volo.Abp.Localization;

namespace Supervision.WorkCalendar.Localization;

/// <summary>Texts of this module: <c>Localization/WorkCalendar/*.json</c>.</summary>
[LocalizationResourceName("WorkCalendar")]
public sealed class WorkCalendarResource;
