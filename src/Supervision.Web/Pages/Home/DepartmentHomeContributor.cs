using Microsoft.Extensions.Localization;
using Supervision.Reports.Figures;
using Supervision.Reports.Home;
using Supervision.Reports.Localization;
using Supervision.Tasks.Duties;
using Supervision.Web.Home;
using Supervision.Web.Pages.Reports;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Home;

/// <summary>Head, liaison, responsible person: what waits for them, each row with its button, and for the head what is late.</summary>
internal sealed class DepartmentHomeContributor(IHomeAppService homes, IDutyAppService duties, IStringLocalizer<ReportsResource> texts)
    : IHomeContributor, ITransientDependency
{
    private const int Shown = 8;

    /// <summary>What needs the person first; the last comes by itself.</summary>
    private static readonly DutyKind[] Kinds =
    [
        DutyKind.ToSign, DutyKind.DirectiveToSign, DutyKind.SentBack, DutyKind.ToConfirm, DutyKind.ToReview, DutyKind.ToDecide, DutyKind.DirectiveToReply,
        DutyKind.ToReport, DutyKind.DueSoon,
    ];

    /// <summary>Kinds whose figure stands in the strip even when nothing waits.</summary>
    private static readonly DutyKind[] AlwaysCounted = [DutyKind.ToSign, DutyKind.SentBack, DutyKind.ToReport, DutyKind.DueSoon];

    public async Task ContributeAsync(HomeContext context)
    {
        if (context.Role != HomeRole.Department || context.Who.Person.Id is null) return;
        var home = await homes.GetDepartmentAsync();
        var counts = await duties.GetCountsAsync();
        AddFigures(context, home, counts);
        var order = 200;
        foreach (var kind in Kinds.Where(kind => counts.Of(kind) > 0))
        {
            var list = await duties.GetListAsync(new GetDutyListInput { Kind = kind, MaxResultCount = Shown });
            context.Add(new HomePanel(
                kind == DutyKind.DueSoon ? 400 : order++, "/Pages/Home/_Duties.cshtml",
                new DutySheet(kind.ToString(), list.Items, list.TotalCount, kind is DutyKind.ToConfirm or DutyKind.ToReview or DutyKind.ToDecide)));
        }

        if (home.IsHead)
        {
            context.Add(new HomePanel(300, "/Pages/Home/_Tasks.cshtml", new TaskSheet(
                "Late", home.Late, ReportLinks.Ledger(TaskFigure.Late, home.PlanYear, ownOnly: true, sorting: "overdue"), MayDirect: false)));
        }
    }

    private void AddFigures(HomeContext context, DepartmentHomeDto home, DutyCountsDto counts)
    {
        var order = 0;
        foreach (var kind in Kinds.Where(kind => AlwaysCounted.Contains(kind) || counts.Of(kind) > 0))
            context.Add(new HomeFigure(order += 10, counts.Of(kind), texts["Sheet:" + kind], $"/Tasks/Duties?Kind={kind}"));
        context.Add(new HomeFigure(200, home.Figures[TaskFigure.Red], texts["Figure:Red"], ReportLinks.Ledger(TaskFigure.Red, home.PlanYear, ownOnly: true), "Red"));
        context.Add(new HomeFigure(210, home.Figures[TaskFigure.Running], texts["Figure:Running"], ReportLinks.Ledger(TaskFigure.Running, home.PlanYear, ownOnly: true)));
    }
}
