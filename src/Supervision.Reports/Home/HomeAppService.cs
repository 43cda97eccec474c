using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Reports.Changes;
using Supervision.Reports.Dashboard;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Reports.Ledger;
using Supervision.Reports.Periods;
using Supervision.Reports.Visits;

namespace Supervision.Reports.Home;

[Authorize]
internal sealed class HomeAppService(HomeTasks tasks, TaskChanges changes, ToldLevels told, HomeVisits visits, ICurrentPerson person)
    : ReportsAppService, IHomeAppService
{
    [Authorize(ReportsPermissions.OfficeHome)]
    public async Task<OfficeHomeDto> GetOfficeAsync()
    {
        var desk = await DeskAsync();
        var rows = Rows(desk, ownOnly: false);
        var unsigned = Of(rows, TaskFigure.Unsigned).OrderBy(r => r.Task.AssignedAt).ThenBy(r => r.Task.Number).ThenBy(r => r.Task.Id);
        return new OfficeHomeDto(
            desk.Today.Year, (await TaskFigures.CountAsync(rows)).ToDto(), await tasks.ReadAsync(desk, unsigned),
            await MissingReports.ReadAsync(desk, rows), await LetterFigures.ReadAsync(desk));
    }

    public async Task<DepartmentHomeDto> GetDepartmentAsync()
    {
        var desk = await DeskAsync();
        var rows = Rows(desk, ownOnly: true);
        return new DepartmentHomeDto(
            desk.Today.Year, (await TaskFigures.CountAsync(rows)).ToDto(),
            desk.Me is { } me && desk.Bureau.DepartmentsOf(me, PostKind.DepartmentHead).Count > 0,
            await tasks.ReadAsync(desk, HomeTasks.WorstFirst(Of(rows, TaskFigure.Late))));
    }

    [Authorize(ReportsPermissions.Dashboard)]
    public async Task<LeaderHomeDto> GetLeaderInChargeAsync()
    {
        var desk = await DeskAsync();
        var rows = Rows(desk, ownOnly: true);
        var last = await HomeVisits.LastVisitAsync(desk);
        var news = await changes.ReadAsync(desk, rows, last ?? desk.Now - HomeVisits.FirstVisit);
        var red = await tasks.ReadAsync(desk, HomeTasks.WorstFirst(Of(rows, TaskFigure.Red)));
        var dashboard = await DashboardQuery.ReadAsync(desk, planYear: null, ownOnly: true);
        return new LeaderHomeDto(
            desk.Today.Year, dashboard.Figures, last, await told.AddAsync(desk, red), await SupervisedAsync(desk, rows, news),
            news, dashboard);
    }

    [Authorize(ReportsPermissions.Dashboard)]
    public async Task<PrincipalHomeDto> GetPrincipalLeaderAsync()
    {
        var desk = await DeskAsync();
        var rows = Rows(desk, ownOnly: false);
        var last = await HomeVisits.LastVisitAsync(desk);
        var news = await changes.ReadAsync(desk, Of(rows, TaskFigure.SupervisedByMe), last ?? desk.Now - HomeVisits.FirstVisit);
        var raised = await tasks.ReadAsync(desk, HomeTasks.WorstFirst(Of(rows, TaskFigure.RaisedRed)));
        var dashboard = await DashboardQuery.ReadAsync(desk, planYear: null, ownOnly: false);
        return new PrincipalHomeDto(
            desk.Today.Year, dashboard.Figures, last, await told.AddAsync(desk, raised), await SupervisedAsync(desk, rows, news),
            await CoordinationRows.ReadAsync(desk, rows), dashboard);
    }

    [Authorize(ReportsPermissions.SystemHome)]
    public async Task<SystemHomeDto> GetSystemAsync()
    {
        var desk = await DeskAsync();
        var without = desk.Db.People.Where(p => p.IsActive && (p.Email == null || p.Email == string.Empty));
        var people = await without.OrderBy(p => p.Name).ThenBy(p => p.Id).Take(HomeTasks.Shown)
            .Select(p => new { p.Id, p.Name, p.DepartmentId }).ToListAsync();
        return new SystemHomeDto(
            await LetterFigures.ReadAsync(desk), await without.CountAsync(),
            [.. people.Select(p => new PersonWithoutAddressDto(p.Id, p.Name, desk.DepartmentName(p.DepartmentId)))],
            desk.Today.Year, desk.Calendar.HasDataFor(desk.Today.Year), desk.Calendar.HasDataFor(desk.Today.Year + 1));
    }

    public async Task RecordVisitAsync()
    {
        if (person.Id is { } me) await visits.RecordAsync(me);
    }

    private static IQueryable<TaskRow> Rows(ReadingDesk desk, bool ownOnly) =>
        LedgerQuery.Rows(desk, new GetTaskLedgerInput { PlanYear = desk.Today.Year, OwnOnly = ownOnly });

    private static IQueryable<TaskRow> Of(IQueryable<TaskRow> rows, TaskFigure figure) => rows.Where(TaskFigures.Condition(figure));

    private async Task<HomeListDto> SupervisedAsync(ReadingDesk desk, IQueryable<TaskRow> rows, IReadOnlyList<ChangedTaskDto> news)
    {
        var list = await tasks.ReadAsync(desk, Of(rows, TaskFigure.SupervisedByMe).OrderBy(r => r.Task.Number).ThenBy(r => r.Task.Id));
        var byTask = news.ToDictionary(n => n.TaskId, n => n.Entries);
        return list with { Rows = [.. list.Rows.Select(row => row with { Changes = byTask.GetValueOrDefault(row.Id) ?? [] })] };
    }
}
