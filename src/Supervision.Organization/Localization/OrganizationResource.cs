using Volo.Abp.Localization;

namespace Supervision.Organization.Localization;

/// <summary>Texts of the module, in Localization/Organization.</summary>
[LocalizationResourceName("Organization")]
public sealed class OrganizationResource
{
}
