using Volo.Abp.Localization;

namespace Supervision.Arrangements;

/// <summary>The texts of this module.</summary>
[LocalizationResourceName("Arrangements")]
public sealed class ArrangementsResource;
