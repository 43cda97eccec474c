using Supervision.Organization.Localization;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Organization;

/// <summary>Base of the pages about accounts, people and departments.</summary>
public abstract class OrganizationPageModel : SupervisionPageModel
{
    protected OrganizationPageModel()
    {
        LocalizationResourceType = typeof(OrganizationResource);
    }
}
