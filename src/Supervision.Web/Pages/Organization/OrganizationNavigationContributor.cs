using Microsoft.Extensions.Localization;
using Supervision.Organization;
using Supervision.Organization.Localization;
using Supervision.Web.Navigation;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Organization;

internal sealed class OrganizationNavigationContributor(IStringLocalizer<OrganizationResource> localizer)
    : INavigationContributor, ITransientDependency
{
    public async Task ContributeAsync(NavigationContext context)
    {
        Add(context, "Nav:Departments", "/organization/departments", "building", 10);
        Add(context, "Nav:People", "/organization/people", "users", 20);
        if (context.Person.Id is not null || await context.IsGrantedAsync(OrganizationPermissions.ManageDelegations))
        {
            Add(context, "Nav:Delegations", "/organization/delegations", "directive", 30);
        }

        if (await context.IsGrantedAsync(OrganizationPermissions.ManageAccounts))
        {
            Add(context, "Nav:Accounts", "/organization/accounts", "key", 40);
        }

        if (await context.IsGrantedAsync(OrganizationPermissions.ManageDepartments))
        {
            Add(context, "Nav:SetupList", "/setup/list", "checklist", 50);
        }

        if (await context.IsGrantedAsync(OrganizationPermissions.ManageSettings))
        {
            Add(context, "Nav:BureauNames", "/organization/settings", "settings", 60);
        }

        if (await context.IsGrantedAsync(OrganizationPermissions.ViewFalseAlarms))
        {
            Add(context, "Nav:FalseAlarms", "/organization/false-alarms", "shield", 70);
        }
    }

    private void Add(NavigationContext context, string text, string url, string icon, int order) =>
        context.Add(new NavigationItem(localizer[text], url, icon, order) { Group = NavigationGroup.Organization });
}
