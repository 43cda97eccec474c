using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Supervision.Tasks.Progress;

/// <summary>What a report of a task depends on: its period, the head's confirmation, why one tick is not enough.</summary>
internal sealed class ReportDesk(TaskDesk desk, ISettingProvider settings) : ITransientDependency
{
    /// <summary>True when reports of the department wait for its head.</summary>
    public async Task<bool> NeedsHeadAsync(Guid departmentId)
    {
        var without = await settings.GetOrNullAsync(TasksSettings.WithoutHeadConfirmation);
        return without?.Contains(departmentId.ToString("D"), StringComparison.OrdinalIgnoreCase) != true;
    }

    /// <summary>The period to report now: one that passed unreported, otherwise the present one.</summary>
    public static ReportPeriod PeriodOf(SupervisedTask task, IReadOnlyCollection<string> reportedKeys, DateOnly today, BureauCalendar calendar)
    {
        var assigned = calendar.DateOf(task.AssignedAt!.Value);
        var missed = ReportPeriod.LatestMissedCandidate(task.EffectiveReportCycle, assigned, today, calendar);
        return missed is not null && !reportedKeys.Contains(missed.Key)
            ? missed
            : ReportPeriod.Current(task.EffectiveReportCycle, assigned, today, calendar);
    }

    /// <summary>The open draft of the task, or a new one for the period to report.</summary>
    public async Task<ProgressReport> OpenDraftAsync(SupervisedTask task, Guid authorId, CancellationToken ct = default)
    {
        var db = await desk.DbAsync();
        var reports = await db.ProgressReports.Where(r => r.TaskId == task.Id).ToListAsync(ct);
        if (reports.FirstOrDefault(r => r.State is ReportState.Draft or ReportState.SentBack) is { } open) return open;
        var period = PeriodOf(task, [.. reports.Select(r => r.PeriodKey)], await desk.TodayAsync(ct), await desk.CalendarAsync(ct));
        var ordinal = reports.Where(r => r.PeriodKey == period.Key).Select(r => r.Ordinal).DefaultIfEmpty(0).Max() + 1;
        var draft = new ProgressReport(desk.NewId(), task.Id, task.LeadDepartmentId!.Value, period.Key, ordinal, authorId);
        db.ProgressReports.Add(draft);
        return draft;
    }

    public async Task<SubmissionFacts> SubmissionAsync(SupervisedTask task, ProgressReport report, CancellationToken ct = default)
    {
        var (bureau, calendar, today) = (await desk.BureauAsync(ct), await desk.CalendarAsync(ct), await desk.TodayAsync(ct));
        var standing = await (await desk.DbAsync()).TaskStandings.AsNoTracking().FirstAsync(s => s.Id == task.Id, ct);
        var isHead = RelationResolver.ActorOf(desk.PersonId, task, bureau, today).May(TaskRelations.HeadOfLead);
        var period = PeriodByKey(report.PeriodKey, task, today, calendar);
        var needsReview = task.Priority == TaskPriority.Key || task.SupervisingLeaderId is not null || standing.Light == TrafficLight.Red;
        var waitsForHead = !isHead && bureau.Head(report.DepartmentId) is not null && await NeedsHeadAsync(report.DepartmentId);
        return new SubmissionFacts(
            desk.Now, desk.PersonId, isHead, waitsForHead, calendar.WorkdaysBetween(period.Due, today), needsReview,
            BarrierOf(task, report.SentBackCount, period, today));
    }

    /// <summary>Why one tick is not enough; null when it is.</summary>
    public static NoChangeBarrier? BarrierOf(SupervisedTask task, int sentBackCount, ReportPeriod period, DateOnly today)
    {
        if (sentBackCount > 0) return NoChangeBarrier.SentBack;
        var open = task.Milestones.Where(m => m.DoneAt is null).Select(m => m.Date).ToList();
        if (task.DueDate < today || open.Any(d => d < today)) return NoChangeBarrier.Overdue;
        return open.Any(d => period.Start <= d && d <= period.End) ? NoChangeBarrier.NodeInPeriod : null;
    }

    /// <summary>What a report changes on its task once it counts.</summary>
    public static void ApplyTo(SupervisedTask task, ProgressReport report, DateTime now)
    {
        foreach (var done in report.MilestonesDone) task.ReportMilestoneDone(done.MilestoneId, now, report.Id);
        foreach (var value in report.TargetValues) task.Measure(value.TargetId, value.Value);
    }

    /// <summary>Finds the period of a stored key near today; a key of another cycle falls back to the present period.</summary>
    public static ReportPeriod PeriodByKey(string key, SupervisedTask task, DateOnly today, BureauCalendar calendar)
    {
        var cycles = Enum.GetValues<ReportCycle>().OrderByDescending(c => c == task.EffectiveReportCycle);
        return FindPeriod(key, cycles, today, calendar)
            ?? ReportPeriod.Current(task.EffectiveReportCycle, calendar.DateOf(task.AssignedAt!.Value), today, calendar);
    }

    /// <summary>The period of a stored key near today; null when none of these cycles has it.</summary>
    public static ReportPeriod? FindPeriod(string key, IEnumerable<ReportCycle> cycles, DateOnly today, BureauCalendar calendar)
    {
        foreach (var cycle in cycles)
        {
            var period = ReportPeriod.Of(cycle, today, calendar).Next(calendar);
            for (var steps = 0; steps < 8; steps++, period = period.Previous(calendar))
                if (period.Key == key) return period;
        }

        return null;
    }

    public static bool ReportsFor(TaskActor actor) => actor.May(
        TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler);
}
