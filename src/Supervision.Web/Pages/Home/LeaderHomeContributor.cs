using System.Globalization;
using Microsoft.Extensions.Localization;
using Supervision.Reports.Figures;
using Supervision.Reports.Home;
using Supervision.Reports.Localization;
using Supervision.Tasks.Duties;
using Supervision.Web.Frame;
using Supervision.Web.Home;
using Supervision.Web.Pages.Reports;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Home;

/// <summary>Leaders: what is red, what asks for their decision, what they supervise, what changed since they last looked; the rest as one line.</summary>
internal sealed class LeaderHomeContributor(
    IHomeAppService homes, IDutyAppService duties, BureauTime bureauTime, IStringLocalizer<ReportsResource> texts) : IHomeContributor, ITransientDependency
{
    private const int Shown = 8;

    public async Task ContributeAsync(HomeContext context)
    {
        if (context.Role == HomeRole.PrincipalLeader) await AddPrincipalAsync(context);
        if (context.Role == HomeRole.LeaderInCharge) await AddLeaderInChargeAsync(context);
    }

    private async Task AddPrincipalAsync(HomeContext context)
    {
        var home = await homes.GetPrincipalLeaderAsync();
        await AddLastVisitAsync(context, home.LastVisit);
        var order = 0;
        foreach (var (figure, light) in new (TaskFigure Figure, string? Light)[]
        {
            (TaskFigure.SupervisedByMe, null), (TaskFigure.RaisedRed, "Red"), (TaskFigure.Normal, "Green"), (TaskFigure.Running, null),
        })
        {
            context.Add(new HomeFigure(order += 10, home.Figures[figure], texts["Figure:" + figure], ReportLinks.Ledger(figure, home.PlanYear), light));
        }

        context.Add(new HomeFigure(25, home.Coordination.Count, texts["Sheet:Coordination"], $"/?as={context.Role}#coordination"));
        context.Add(new HomePanel(100, "/Pages/Home/_Raised.cshtml", new TaskSheet(
            "RaisedRed", home.RaisedRed, ReportLinks.Ledger(TaskFigure.RaisedRed, home.PlanYear, sorting: "overdue"), MayDirect: true)));
        await AddDecisionsAsync(context, withCoordination: false);
        context.Add(new HomePanel(200, "/Pages/Home/_Supervised.cshtml", new SupervisedSheet(
            home.Supervised, ReportLinks.Ledger(TaskFigure.SupervisedByMe, home.PlanYear), home.LastVisit)));
        context.Add(new HomePanel(210, "/Pages/Home/_Coordination.cshtml", home.Coordination));
        context.Add(new HomePanel(900, "/Pages/Home/_Rest.cshtml", new RestSheet(
            home.PlanYear, home.Figures[TaskFigure.Normal], home.Figures[TaskFigure.Yellow], home.Figures[TaskFigure.Unsigned])));
        AddCharts(context, new ChartSheet(home.Dashboard, OwnOnly: false));
    }

    private async Task AddLeaderInChargeAsync(HomeContext context)
    {
        var home = await homes.GetLeaderInChargeAsync();
        await AddLastVisitAsync(context, home.LastVisit);
        OfficeHomeContributor.AddFigures(context, home.Figures, home.PlanYear, texts, ownOnly: true);
        context.Add(new HomePanel(100, "/Pages/Home/_Raised.cshtml", new TaskSheet(
            "Red", home.Red, ReportLinks.Ledger(TaskFigure.Red, home.PlanYear, ownOnly: true, sorting: "overdue"), MayDirect: true)));
        await AddDecisionsAsync(context, withCoordination: true);
        if (home.Supervised.Total > 0)
        {
            context.Add(new HomePanel(200, "/Pages/Home/_Supervised.cshtml", new SupervisedSheet(
                home.Supervised, ReportLinks.Ledger(TaskFigure.SupervisedByMe, home.PlanYear), home.LastVisit)));
        }

        context.Add(new HomePanel(300, "/Pages/Home/_Changes.cshtml", new ChangesSheet(home.Changes, home.LastVisit)));
        AddCharts(context, new ChartSheet(home.Dashboard, OwnOnly: true));
    }

    private async Task AddLastVisitAsync(HomeContext context, DateTime? lastVisit) => context.AddFact(lastVisit is { } utc
        ? texts["Leader:LastVisit", (await bureauTime.ToLocalAsync(utc)).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)]
        : texts["Leader:FirstVisit"]);

    /// <summary>The principal leader's coordination requests have a sheet of their own.</summary>
    private async Task AddDecisionsAsync(HomeContext context, bool withCoordination)
    {
        var list = await duties.GetListAsync(new GetDutyListInput { Kind = DutyKind.ToDecide, MaxResultCount = Shown });
        var rows = list.Items.Where(d => withCoordination || d.Subject != DutySubject.Coordination).ToList();
        if (rows.Count == 0 && !withCoordination) return;
        context.Add(new HomePanel(110, "/Pages/Home/_Duties.cshtml", new DutySheet(
            nameof(DutyKind.ToDecide), rows, withCoordination ? list.TotalCount : rows.Count, IsForReviewer: true)));
    }

    private static void AddCharts(HomeContext context, ChartSheet sheet)
    {
        context.Add(new HomePanel(500, "/Pages/Home/_Departments.cshtml", sheet, HomePlace.Side));
        context.Add(new HomePanel(510, "/Pages/Home/_Course.cshtml", sheet, HomePlace.Side));
    }
}
