using Volo.Abp.Localization;

namespace Supervision.Reminders.Localization;

/// <summary>Texts of this module: <c>Localization/Reminders/*.json</c>.</summary>
[LocalizationResourceName("Reminders")]
public sealed class RemindersResource;
