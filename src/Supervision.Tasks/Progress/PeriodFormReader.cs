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
    private const int NotDueShown = 50;

    public async Task<PeriodFormDto> ReadAsync(Guid departmentId, GetPeriodFormInput input)
    {
        var (db, bureau, today) = (await desk.DbAsync(), await desk.BureauAsync(), await desk.TodayAsync());
        var calendar = await desk.CalendarAsync();
        var department = bureau.Department(departmentId) ?? throw new EntityNotFoundException(typeof(SupervisedTask), departmentId);
        var tasks = (await desk.ScopeAsync()).Visible(db.SupervisedTasks).Where(t => t.LeadDepartmentId == departmentId
            && (t.State == LifecycleState.InProgress || t.State == LifecycleState.PendingAdjustment || t.State == LifecycleState.PendingClosure));
        var form = new PeriodFormRows(tasks, db.ProgressReports, today, calendar);
        var groups = await form.Due().GroupBy(k => new { k.Case, k.IsFilled }).Select(g => new { g.Key.Case, g.Key.IsFilled, Count = g.Count() }).ToListAsync();
        var (all, left) = (groups.Sum(g => g.Count), groups.Where(g => !g.IsFilled).Sum(g => g.Count));
        var notDue = await NotDueAsync(form);
        var firstDue = await form.FirstDueAsync(groups.Select(g => g.Case));
        var counts = new PeriodFormCountsDto(all, all - left, left, input.MissingOnly ? left : all, await form.NotDue().CountAsync());
        return new PeriodFormDto(departmentId, department.Name, await reports.NeedsHeadAsync(departmentId), counts)
        {
            Rows = await PageAsync(input.MissingOnly ? form.Missing() : form.Due(), input), DraftTaskIds = await form.Drafts().ToListAsync(), NotDue = notDue,
            FirstDue = firstDue, WorkdaysLeft = firstDue is { } due ? calendar.WorkdaysBetween(today, due) : null,
        };
    }

    private async Task<IReadOnlyList<PeriodFormRowDto>> PageAsync(IQueryable<PeriodFormKey> keys, GetPeriodFormInput input)
    {
        var ids = await keys.OrderBy(k => k.Number).ThenBy(k => k.TaskId).Skip(input.SkipCount).Take(input.MaxResultCount).Select(k => k.TaskId).ToListAsync();
        return await RowsAsync(await (await desk.DbAsync()).SupervisedTasks.AsNoTracking().Where(t => ids.Contains(t.Id)).OrderBy(t => t.Number).ToListAsync());
    }

    private async Task<IReadOnlyList<NotDueRowDto>> NotDueAsync(PeriodFormRows form)
    {
        var keys = await form.NotDue().OrderBy(k => k.Number).ThenBy(k => k.TaskId).Take(NotDueShown).ToListAsync();
        Guid[] ids = [.. keys.Select(k => k.TaskId)];
        var titles = await (await desk.DbAsync()).SupervisedTasks.Where(t => ids.Contains(t.Id))
            .Select(t => new { t.Id, t.ShortTitle }).ToDictionaryAsync(t => t.Id, t => t.ShortTitle);
        return [.. keys.Select(k => new NotDueRowDto(k.TaskId, k.Number, titles[k.TaskId], form.PeriodOf(k).Cycle, form.PeriodOf(k).Due))];
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
