using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Progress;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Divided;

internal sealed class DividedTaskAppService(TaskDesk desk) : TasksAppService, IDividedTaskAppService
{
    private static readonly TrafficLight[] WorstFirst = [TrafficLight.Red, TrafficLight.Yellow, TrafficLight.Grey, TrafficLight.Green];

    public async Task<bool> ExistsAsync(Guid id) =>
        await (await desk.ScopeAsync()).Visible((await desk.DbAsync()).SupervisedTasks).AnyAsync(t => t.ParentId == id);

    public async Task<DividedTaskDto> GetAsync(Guid id)
    {
        var db = await desk.DbAsync();
        var scope = await desk.ScopeAsync();
        var full = await scope.Visible(db.SupervisedTasks).AsNoTracking().Where(t => t.ParentId == id).ToListAsync();
        var head = full.Count == 0 ? null : await db.DividedTasks.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id);
        if (head is null) throw new EntityNotFoundException(typeof(DividedTask), id);
        Guid[] seen = [.. full.Select(t => t.Id)];
        var others = await scope.Listed(db.SupervisedTasks).AsNoTracking().Where(t => t.ParentId == id && !seen.Contains(t.Id))
            .Select(t => new { t.Id, t.Number, t.LeadDepartmentId, t.DueDate }).ToListAsync();
        Guid[] all = [.. seen, .. others.Select(o => o.Id)];
        var standings = await db.TaskStandings.AsNoTracking().Where(s => all.Contains(s.Id)).ToDictionaryAsync(s => s.Id);
        var reported = (await db.ProgressReports.AsNoTracking().Where(r => seen.Contains(r.TaskId) && r.SubmittedAt != null && r.State != ReportState.SentBack)
            .Select(r => new { r.TaskId, r.PeriodKey }).ToListAsync()).Select(r => (r.TaskId, r.PeriodKey)).ToHashSet();
        var (bureau, calendar, today) = (await desk.BureauAsync(), await desk.CalendarAsync(), await desk.TodayAsync());
        List<TaskPartDto> parts =
        [
            .. full.Select(t => Full(t, standings[t.Id], bureau, SupervisedTaskPage.CurrentPeriod(t, calendar, today), reported)),
            .. others.Select(o => Reduced(o.Id, o.Number, o.LeadDepartmentId, o.DueDate, standings[o.Id], bureau)),
        ];
        return ToDto(head, full[0], Ordered(parts, bureau));
    }

    private static DividedTaskDto ToDto(DividedTask head, SupervisedTask seen, List<TaskPartDto> parts)
    {
        var inHand = parts.Where(p => p.State is null || TaskStates.IsRunning(p.State.Value)).Select(p => p.Light).ToList();
        return new DividedTaskDto
        {
            Id = head.Id, PlanYear = head.PlanYear, ShortTitle = head.ShortTitle, Requirement = head.Requirement,
            Source = SupervisedTaskPage.Source(seen.Source), SeenPartId = seen.Id,
            Light = WorstFirst.FirstOrDefault(inHand.Contains, TrafficLight.Grey),
            Reported = parts.Count(p => p.HasReported), Owed = parts.Count(p => p.PeriodKey is not null), Parts = parts,
        };
    }

    private TaskPartDto Full(
        SupervisedTask task, TaskStanding standing, BureauSnapshot bureau, ReportPeriod? period, HashSet<(Guid, string)> reported) =>
        Reduced(task.Id, task.Number, task.LeadDepartmentId, task.DueDate, standing, bureau) with
        {
            IsFullContent = true, State = task.State, LightReason = TaskTexts.Standing(L, standing.ReasonCode, standing.ReasonData),
            PeriodKey = period?.Key, PeriodDue = period?.Due, HasReported = period is not null && reported.Contains((task.Id, period.Key)),
            LastReportAt = standing.LastReportAt, LastProgress = standing.LastProgress,
        };

    private static TaskPartDto Reduced(
        Guid id, string? number, Guid? departmentId, DateOnly? dueDate, TaskStanding standing, BureauSnapshot bureau) => new()
    {
        Id = id, Number = number, DepartmentName = bureau.Department(departmentId)?.Name, DueDate = dueDate, Light = standing.Light,
        IsFullContent = false,
    };

    // As the bureau lists its departments.
    private static List<TaskPartDto> Ordered(List<TaskPartDto> parts, BureauSnapshot bureau)
    {
        var names = bureau.Departments.Select(d => d.Name).ToList();
        return [.. parts.OrderBy(p => names.IndexOf(p.DepartmentName ?? string.Empty)).ThenBy(p => p.Number, StringComparer.Ordinal)];
    }
}
