using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Reports.Ledger;

namespace Supervision.Reports.Dashboard;

/// <summary>Reads the dashboard out of the ledger's rows.</summary>
internal static class DashboardQuery
{
    public static async Task<DashboardDto> ReadAsync(ReadingDesk desk, int? planYear, bool ownOnly)
    {
        var year = planYear ?? desk.Today.Year;
        var rows = LedgerQuery.Rows(desk, new GetTaskLedgerInput { PlanYear = year, OwnOnly = ownOnly });
        var figures = await TaskFigures.CountAsync(rows);
        return new DashboardDto(year, figures.ToDto(), Departments(desk, figures), await LightCourse.ReadAsync(desk, rows, year));
    }

    private static List<DepartmentFiguresDto> Departments(ReadingDesk desk, TaskFigures figures) =>
    [
        .. figures.Departments
            .Select(id => (Department: desk.Bureau.Department(id), Id: id))
            .Select(d => new DepartmentFiguresDto(
                d.Id, d.Department?.Name ?? string.Empty, figures.Of(TaskFigure.Running, d.Id), figures.Of(TaskFigure.Red, d.Id),
                figures.Of(TaskFigure.Yellow, d.Id), figures.Of(TaskFigure.Green, d.Id),
                figures.Of(TaskFigure.Grey, d.Id), figures.Of(TaskFigure.InTime, d.Id),
                figures.Of(TaskFigure.DueSoon, d.Id), figures.Of(TaskFigure.Late, d.Id)))
            .Where(d => d.Running > 0)
            .OrderByDescending(d => d.Running).ThenBy(d => desk.Bureau.Department(d.DepartmentId)?.Order),
    ];
}
