using Volo.Abp.Localization;

namespace Supervision.Reports.Localization;

/// <summary>Texts of this module: <c>Localization/Reports/*.json</c>.</summary>
[LocalizationResourceName("Reports")]
public sealed class ReportsResource;
