using Microsoft.Extensions.Localization;
using Supervision.Reports;
using Supervision.Reports.Localization;
using Supervision.Web.Navigation;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Reports;

/// <summary>The ledger for everybody of the bureau, the overview for leaders, office and auditor.</summary>
internal sealed class ReportsNavigationContributor(IStringLocalizer<ReportsResource> texts) : INavigationContributor, ITransientDependency
{
    public async Task ContributeAsync(NavigationContext context)
    {
        var seesDashboard = await context.IsGrantedAsync(ReportsPermissions.Dashboard);
        if (seesDashboard) context.Add(Item("Dashboard", "/Reports", "chart", 10, phone: 40));
        if (seesDashboard || context.Person.Id is not null) context.Add(Item("Ledger", "/Reports/Ledger", "report", 20, phone: 50));
    }

    private NavigationItem Item(string text, string url, string icon, int order, int phone) =>
        new(texts[text], url, icon, order) { Group = NavigationGroup.Leaders, PhoneOrder = phone };
}
