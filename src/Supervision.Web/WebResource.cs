using Volo.Abp.Localization;

namespace Supervision.Web;

/// <summary>Texts of the frame: navigation, lamps, messages, error pages. A module's pages take their own module's resource.</summary>
[LocalizationResourceName("Web")]
public sealed class WebResource;
