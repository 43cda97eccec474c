using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Progress;

/// <summary>Reads the period form of a department.</summary>
internal sealed class PeriodFormReader(TaskDesk desk, ReportDesk reports, IStringLocalizer<TasksResource> texts) : ITransientDependency
{
    public async Task<PeriodFormDto> ReadAsync(Guid departmentId)
    {
        var db = await desk.DbAsync();
        var bureau = await desk.BureauAsync();
        var department = bureau.Department(departmentId) ?? throw new EntityNotFoundException(typeof(SupervisedTask), departmentId);
        var tasks = await (await desk.ScopeAsync()).Visible(db.SupervisedTasks).AsNoTracking()
            .Where(t => t.LeadDepartmentId == departmentId
                && (t.State == LifecycleState.InProgress || t.State == LifecycleState.PendingAdjustment || t.State == LifecycleState.PendingClosure))
            .OrderBy(t => t.Number).ToListAsync();
        var today = await desk.TodayAsync();
        var (rows, notDue) = (new List<PeriodFormRowDto>(), new List<NotDueRowDto>());
        foreach (var row in await RowsAsync(tasks))
        {
            var task = tasks.First(t => t.Id == row.TaskId);
            var isDue = row.PeriodDue <= today || (row.PeriodDue.Year, row.PeriodDue.Month) == (today.Year, today.Month) || row.ReportId is not null;
            if (isDue) rows.Add(row);
            else notDue.Add(new(row.TaskId, row.Number, row.ShortTitle, task.EffectiveReportCycle, row.PeriodDue));
        }

        return new(departmentId, department.Name, await reports.NeedsHeadAsync(departmentId), rows, notDue);
    }

    public async Task<PeriodFormRowDto> ReadRowAsync(Guid taskId)
    {
        var task = await desk.GetAsync(taskId);
        return task.AssignedAt is null ? throw new EntityNotFoundException(typeof(SupervisedTask), taskId) : (await RowsAsync([task]))[0];
    }

    private async Task<IReadOnlyList<PeriodFormRowDto>> RowsAsync(IReadOnlyList<SupervisedTask> tasks)
    {
        var db = await desk.DbAsync();
        Guid[] ids = [.. tasks.Select(t => t.Id)];
        var standings = await db.TaskStandings.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id);
        var all = (await db.ProgressReports.AsNoTracking().Where(r => ids.Contains(r.TaskId)).ToListAsync()).ToLookup(r => r.TaskId);
        var rows = new List<PeriodFormRowDto>();
        foreach (var task in tasks) rows.Add(await RowAsync(task, standings[task.Id], [.. all[task.Id]]));
        return rows;
    }

    private async Task<PeriodFormRowDto> RowAsync(SupervisedTask task, TaskStanding standing, IReadOnlyList<ProgressReport> all)
    {
        var (calendar, today) = (await desk.CalendarAsync(), await desk.TodayAsync());
        var open = all.FirstOrDefault(r => r.State is ReportState.Draft or ReportState.SentBack);
        var period = open is null
            ? ReportDesk.PeriodOf(task, [.. all.Select(r => r.PeriodKey)], today, calendar)
            : ReportDesk.PeriodByKey(open.PeriodKey, task, today, calendar);
        var shown = open ?? all.Where(r => r.PeriodKey == period.Key).OrderByDescending(r => r.Ordinal).FirstOrDefault();
        var previous = all.Where(r => r.Counts && r.Id != shown?.Id).OrderByDescending(r => r.SubmittedAt).FirstOrDefault();
        var page = new SupervisedTaskPage(task, standing, await desk.BureauAsync(), calendar, today, texts);
        return new PeriodFormRowDto
        {
            TaskId = task.Id, Number = task.Number, ShortTitle = task.ShortTitle, Priority = task.Priority, SourceKind = task.Source.Kind,
            IsPersonallySupervised = task.SupervisingLeaderId is not null, Light = standing.Light,
            LightReason = TaskTexts.Standing(texts, standing.ReasonCode, standing.ReasonData), DueDate = task.DueDate, NextDate = task.NextDate,
            PeriodKey = period.Key, PeriodDue = period.Due, WorkdaysLeft = calendar.WorkdaysBetween(today, period.Due),
            PreviousProgress = previous?.Progress, PreviousAt = previous?.SubmittedAt,
            ReportId = shown?.Id, State = shown?.State, Progress = shown?.Progress, Problems = shown?.Problems, NextSteps = shown?.NextSteps,
            Stage = shown?.Stage, DeclaredLight = shown?.DeclaredLight, IsNoChange = shown?.IsNoChange ?? false,
            SavedAt = shown?.LastModificationTime ?? shown?.CreationTime,
            SentBackReason = shown?.State == ReportState.SentBack ? shown.ReviewOpinion : null,
            NoChangeBarrier = ReportDesk.BarrierOf(task, shown?.SentBackCount ?? 0, period, today),
            Milestones = page.Milestones(), MilestonesDone = shown is null ? [] : [.. shown.MilestonesDone.Select(m => m.MilestoneId)],
            Targets = page.Targets(), TargetValues = shown?.TargetValues.ToDictionary(v => v.TargetId, v => v.Value) ?? [],
        };
    }

    /// <summary>The department whose form the person fills: own, headed or served.</summary>
    public async Task<Guid> OwnDepartmentAsync()
    {
        var bureau = await desk.BureauAsync();
        return bureau.Person(desk.PersonId)?.DepartmentId
            ?? bureau.DepartmentsOf(desk.PersonId, PostKind.Liaison).Concat(bureau.DepartmentsOf(desk.PersonId, PostKind.DepartmentHead)).FirstOrDefault();
    }
}
