using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Timeline;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus;
using Volo.Abp.Timing;

namespace Supervision.Tasks;

/// <summary>Computes the standing of tasks anew and stores what changed, with a timeline entry for each change of light.</summary>
internal sealed class StandingRefresher(
    IDbContextProvider<ITasksDbContext> contexts, IWorkCalendarIntegrationService calendars, IClock clock, TimelineWriter timeline)
    : ITransientDependency
{
    public async Task RefreshAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default)
    {
        var db = await contexts.GetDbContextAsync();
        var calendar = await calendars.GetAsync(cancellationToken);
        foreach (var ids in taskIds.Distinct().Chunk(200))
        {
            var tasks = await db.SupervisedTasks.Where(t => ids.Contains(t.Id)).ToListAsync(cancellationToken);
            var standings = await db.TaskStandings.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
            var reports = (await ReportsAsync(db, ids, cancellationToken)).ToLookup(r => r.TaskId);
            var open = await OpenCoordinationAsync(db, ids, cancellationToken);
            foreach (var task in tasks)
            {
                var newest = reports[task.Id].OrderByDescending(r => r.SubmittedAt).FirstOrDefault();
                var standing = standings[task.Id];
                standing.NoteReport(newest?.Id, newest?.SubmittedAt, newest?.Progress, newest?.DeclaredLight);
                var input = Input(task, [.. reports[task.Id]], newest, open.TryGetValue(task.Id, out var since) ? since : null, calendar);
                await ShowAsync(task, standing, StandingCalculator.Compute(input, calendar), cancellationToken);
            }
        }
    }

    private async Task ShowAsync(SupervisedTask task, TaskStanding standing, StandingResult result, CancellationToken cancellationToken)
    {
        var before = (standing.Light, standing.ReasonCode);
        if (!TaskStates.IsRunning(task.State) && standing.EscalationLevel > 0) standing.Escalate(0, clock.Now);
        if (!standing.Show(result, clock.Now) || before.Light == result.Light || task.AssignedAt is null) return;
        await timeline.AppendAsync(new TimelineEntry
        {
            TaskId = task.Id,
            Kind = TaskEventKinds.LightChanged,
            PayloadJson = CanonicalJson.Serialize(new
            {
                facts = new { from = before.Light, to = result.Light, reasonCode = result.ReasonCode, reasonData = result.ReasonData },
            }),
        }, cancellationToken);
    }

    private StandingInput Input(
        SupervisedTask task, IReadOnlyList<ReportRow> reports, ReportRow? newest, DateTime? coordinationSince, BureauCalendar calendar)
    {
        var today = calendar.DateOf(clock.Now);
        var (start, end) = (new DateOnly(task.PlanYear, 1, 1), task.DueDate ?? new DateOnly(task.PlanYear, 12, 31));
        return new StandingInput
        {
            State = task.State,
            Today = today,
            AssignedOn = task.AssignedAt is { } assigned ? calendar.DateOf(assigned) : null,
            IsRegisteredLate = task.IsRegisteredLate,
            DueDate = task.DueDate,
            Nodes = [.. task.Milestones.Select(m => (m.Date, m.StageTarget, m.DoneAt is not null))],
            ReportCycle = task.EffectiveReportCycle,
            Reports = [.. reports.Select(r => (r.PeriodKey, r.DaysLate))],
            DeclaredLight = newest?.DeclaredLight,
            PointsBehind = task.Targets.Select(t => t.PointsBehind(today, start, end)).Max(),
            CoordinationOpenSince = coordinationSince is { } since ? calendar.DateOf(since) : null,
            ApprovalKind = task.ApprovalKind,
            ApprovalSince = task.ApprovalSince is { } waiting ? calendar.DateOf(waiting) : null,
        };
    }

    private static Task<List<ReportRow>> ReportsAsync(ITasksDbContext db, Guid[] ids, CancellationToken cancellationToken) =>
        db.ProgressReports
            .Where(r => ids.Contains(r.TaskId) && (r.State == ReportState.Submitted || r.State == ReportState.Reviewed))
            .Select(r => new ReportRow(r.Id, r.TaskId, r.PeriodKey, r.DaysLate, r.SubmittedAt, r.Progress, r.DeclaredLight))
            .ToListAsync(cancellationToken);

    private static Task<Dictionary<Guid, DateTime>> OpenCoordinationAsync(ITasksDbContext db, Guid[] ids, CancellationToken cancellationToken) =>
        db.CoordinationRequests.Where(c => ids.Contains(c.TaskId) && c.State != CoordinationState.Decided)
            .GroupBy(c => c.TaskId).Select(g => new { g.Key, Since = g.Min(c => c.RequestedAt) })
            .ToDictionaryAsync(g => g.Key, g => g.Since, cancellationToken);

    private sealed record ReportRow(
        Guid Id, Guid TaskId, string PeriodKey, int DaysLate, DateTime? SubmittedAt, string? Progress, TrafficLight? DeclaredLight);
}

/// <summary>Keeps the light right in the unit of work that changed the task.</summary>
internal sealed class StandingOnTaskChanged(StandingRefresher refresher) : ILocalEventHandler<SupervisedTaskChangedEvent>, ITransientDependency
{
    public Task HandleEventAsync(SupervisedTaskChangedEvent eventData) => refresher.RefreshAsync([eventData.TaskId]);
}
