using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Progress;

/// <summary>
/// <see cref="ReportDesk.PeriodOf"/> turned round: which signed tasks report this period now, as a condition for queries. A task of a cycle falls into one case.
/// </summary>
/// <param name="AssignedFrom">Tasks assigned before owe an earlier period; null: none do.</param>
/// <param name="AssignedBefore">Tasks assigned at this instant or later do not owe the period any more.</param>
/// <param name="IsMissed">The period passed: reported by those who have not yet.</param>
/// <param name="Missed">For the present period: the one before it, which those who owed it must have reported.</param>
/// <param name="MissedBefore">The instant before which a task was assigned if it owed <paramref name="Missed"/>.</param>
internal sealed record PeriodCase(
    ReportPeriod Period, DateTime? AssignedFrom, DateTime AssignedBefore, bool IsMissed, ReportPeriod? Missed = null, DateTime MissedBefore = default)
{
    /// <summary>All cases of all cycles for tasks assigned until today.</summary>
    public static IReadOnlyList<PeriodCase> Of(DateOnly today, BureauCalendar calendar) =>
        [.. Enum.GetValues<ReportCycle>().SelectMany(cycle => Of(cycle, today, calendar))];

    private static IEnumerable<PeriodCase> Of(ReportCycle cycle, DateOnly today, BureauCalendar calendar)
    {
        var present = ReportPeriod.Of(cycle, today, calendar);
        var missed = present.Due >= today ? present.Previous(calendar) : present;
        yield return new PeriodCase(missed, null, missed.OwedByAssignmentsBefore(calendar), IsMissed: true);
        DateTime? from = null;
        var tomorrow = calendar.ToUtc(today.AddDays(1), TimeOnly.MinValue);
        for (var period = present; from is null || from < tomorrow; period = period.Next(calendar))
        {
            var end = period.OwedByAssignmentsBefore(calendar);
            yield return period == present
                ? new PeriodCase(period, null, end, IsMissed: false, missed, missed.OwedByAssignmentsBefore(calendar))
                : new PeriodCase(period, from, end, IsMissed: false);
            from = end;
        }
    }

    /// <summary>The tasks of the case.</summary>
    /// <param name="reports">Those by which a period is reported.</param>
    public IQueryable<SupervisedTask> In(IQueryable<SupervisedTask> tasks, IQueryable<ProgressReport> reports)
    {
        var (cycle, before) = (Period.Cycle, AssignedBefore);
        tasks = tasks.Where(t => (t.SupervisionReportCycle ?? t.ReportCycle) == cycle && t.AssignedAt < before);
        if (AssignedFrom is { } from) tasks = tasks.Where(t => t.AssignedAt >= from);
        if (IsMissed) return Unreported(tasks, reports);
        if (Missed is null) return tasks;
        var (missed, owed) = (Missed.Key, MissedBefore);
        return tasks.Where(t => t.AssignedAt >= owed || reports.Any(r => r.TaskId == t.Id && r.PeriodKey == missed));
    }

    /// <summary>Of these tasks those that have no report for the period.</summary>
    public IQueryable<SupervisedTask> Unreported(IQueryable<SupervisedTask> tasks, IQueryable<ProgressReport> reports)
    {
        var key = Period.Key;
        return tasks.Where(t => !reports.Any(r => r.TaskId == t.Id && r.PeriodKey == key));
    }
}
