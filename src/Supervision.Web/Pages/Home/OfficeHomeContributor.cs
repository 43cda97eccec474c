using Microsoft.Extensions.Localization;
using Supervision.Reports;
using Supervision.Reports.Figures;
using Supervision.Reports.Home;
using Supervision.Reports.Localization;
using Supervision.Tasks.Duties;
using Supervision.Web.Home;
using Supervision.Web.Pages.Reports;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Home;

/// <summary>The office: what waits for review, who has not signed or reported, what did not arrive. What goes out is told by Reminders.</summary>
internal sealed class OfficeHomeContributor(
    IHomeAppService homes, IDutyAppService duties, IStringLocalizer<ReportsResource> texts) : IHomeContributor, ITransientDependency
{
    private const int Shown = 8;

    public async Task ContributeAsync(HomeContext context)
    {
        if (context.Role != HomeRole.SupervisionOffice || !await context.Who.IsGrantedAsync(ReportsPermissions.OfficeHome)) return;
        var home = await homes.GetOfficeAsync();
        AddFigures(context, home.Figures, home.PlanYear, texts);
        context.Add(new HomeButton(texts["Office:Register"], "/Tasks/Register"));
        context.Add(new HomeButton(texts["Office:Import"], "/Arrangements", IsPrimary: true));
        await AddReviewAsync(context);
        context.Add(new HomePanel(210, "/Pages/Home/_Unsigned.cshtml", new TaskSheet(
            "Unsigned", home.Unsigned, ReportLinks.Ledger(TaskFigure.Unsigned, home.PlanYear), MayDirect: false)));
        context.Add(new HomePanel(310, "/Pages/Home/_Undelivered.cshtml", home.Letters));
        context.Add(new HomePanel(320, "/Pages/Home/_MissingReports.cshtml", home.Reports, HomePlace.Side));
    }

    /// <summary>The strip of figures; each leads to the list it counts.</summary>
    public static void AddFigures(
        HomeContext context, TaskFiguresDto figures, int year, IStringLocalizer<ReportsResource> texts, bool ownOnly = false)
    {
        var order = 0;
        foreach (var (figure, light) in new (TaskFigure Figure, string? Light)[]
        {
            (TaskFigure.Running, null), (TaskFigure.Green, "Green"), (TaskFigure.Yellow, "Yellow"), (TaskFigure.Red, "Red"),
            (TaskFigure.Unsigned, "Grey"), (TaskFigure.DueSoon, null), (TaskFigure.Closed, null),
        })
        {
            context.Add(new HomeFigure(order += 10, figures[figure], texts["Figure:" + figure], ReportLinks.Ledger(figure, year, ownOnly), light,
                figure == TaskFigure.DueSoon ? texts["Figure:DueSoon:Hint"].Value : null));
        }
    }

    private async Task AddReviewAsync(HomeContext context)
    {
        var review = await duties.GetListAsync(new GetDutyListInput { Kind = DutyKind.ToReview, MaxResultCount = Shown });
        var decide = await duties.GetListAsync(new GetDutyListInput { Kind = DutyKind.ToDecide, MaxResultCount = Shown });
        context.Add(new HomePanel(200, "/Pages/Home/_Duties.cshtml", new DutySheet(
            "Review", [.. decide.Items, .. review.Items], decide.TotalCount + review.TotalCount, IsForReviewer: true)));
    }
}
