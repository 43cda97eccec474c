using Microsoft.Extensions.Localization;
using Supervision.Reports.Dashboard;
using Supervision.Reports.Localization;
using Supervision.Web.Home;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Home;

/// <summary>The auditor: figures, departments, course, and the ledger behind them.</summary>
internal sealed class AuditorHomeContributor(IDashboardAppService dashboards, IStringLocalizer<ReportsResource> texts)
    : IHomeContributor, ITransientDependency
{
    public async Task ContributeAsync(HomeContext context)
    {
        if (context.Role != HomeRole.Auditor) return;
        var dashboard = await dashboards.GetAsync(new GetDashboardInput());
        OfficeHomeContributor.AddFigures(context, dashboard.Figures, dashboard.PlanYear, texts);
        context.Add(new HomeButton(texts["Ledger"], "/Reports/Ledger"));
        var sheet = new ChartSheet(dashboard, OwnOnly: false);
        context.Add(new HomePanel(500, "/Pages/Home/_Departments.cshtml", sheet));
        context.Add(new HomePanel(510, "/Pages/Home/_Course.cshtml", sheet));
    }
}
