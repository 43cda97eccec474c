using Supervision.Organization.Localization;
using Volo.Abp.Application.Services;

namespace Supervision.Organization;

/// <summary>Base of the module's application services.</summary>
internal abstract class OrganizationAppService : ApplicationService
{
    protected OrganizationAppService()
    {
        LocalizationResource = typeof(OrganizationResource);
    }
}
