using Microsoft.EntityFrameworkCore;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Tasks;
using Supervision.Tasks.Progress;

namespace Supervision.Reports.Periods;

/// <summary>本期未报: who owes a report for the period whose last day has passed, or comes within a week.</summary>
internal static class MissingReports
{
    /// <summary>Working days before the last day of a period from which it is looked at.</summary>
    private const int LookAhead = 5;

    public static async Task<IReadOnlyList<DepartmentReportsDto>> ReadAsync(ReadingDesk desk, IQueryable<TaskRow> rows)
    {
        var tasks = await rows
            .Where(r => r.State == LifecycleState.InProgress || r.State == LifecycleState.PendingAdjustment || r.State == LifecycleState.PendingClosure)
            .Where(r => r.LeadDepartmentId != null && r.Task.AssignedAt != null)
            .Select(r => new
            {
                r.Task.Id, r.Task.Number, r.Task.ShortTitle, r.LeadDepartmentId,
                Cycle = r.Task.SupervisionReportCycle ?? r.Task.ReportCycle, r.Task.AssignedAt,
            })
            .OrderBy(t => t.Number)
            .ToListAsync();
        var owed = tasks
            .Select(t => (Task: t, Period: PeriodOf(t.Cycle, desk.Calendar.DateOf(t.AssignedAt!.Value), desk)))
            .Where(o => o.Period is not null).ToList();
        var reported = await ReportedAsync(desk, rows, [.. owed.Select(o => o.Period!.Key).Distinct()]);
        return
        [
            .. owed.GroupBy(o => o.Task.LeadDepartmentId!.Value).Select(department =>
            {
                var missing = department.Where(o => !reported.Contains((o.Task.Id, o.Period!.Key)))
                    .Select(o => new OwedReportDto(o.Task.Id, o.Task.Number, o.Task.ShortTitle, o.Period!.Key, o.Period.Due,
                        DaysPast(o.Period.Due, desk))).ToList();
                return new DepartmentReportsDto(department.Key, desk.DepartmentName(department.Key) ?? string.Empty, department.Count(), missing);
            }).OrderByDescending(d => d.Missing.Count).ThenByDescending(d => d.Owed)
                .ThenBy(d => desk.Bureau.Department(d.DepartmentId)?.Order),
        ];
    }

    private static ReportPeriod? PeriodOf(ReportCycle cycle, DateOnly assignedOn, ReadingDesk desk)
    {
        var current = ReportPeriod.Of(cycle, desk.Today, desk.Calendar);
        var isNear = current.Due >= desk.Today && desk.Calendar.WorkdaysBetween(desk.Today, current.Due) <= LookAhead;
        return isNear && current.IsOwedBy(assignedOn, desk.Calendar)
            ? current
            : ReportPeriod.LatestMissedCandidate(cycle, assignedOn, desk.Today, desk.Calendar);
    }

    private static async Task<HashSet<(Guid TaskId, string PeriodKey)>> ReportedAsync(
        ReadingDesk desk, IQueryable<TaskRow> rows, IReadOnlyList<string> periods)
    {
        if (periods.Count == 0) return [];
        var reported = await rows
            .Join(desk.Db.ProgressReports, r => r.Task.Id, p => p.TaskId, (r, p) => new { p.TaskId, p.PeriodKey, p.State })
            .Where(p => periods.Contains(p.PeriodKey)
                && (p.State == ReportState.AwaitingHead || p.State == ReportState.Submitted || p.State == ReportState.Reviewed))
            .Select(p => new { p.TaskId, p.PeriodKey }).Distinct().ToListAsync();
        return [.. reported.Select(p => (p.TaskId, p.PeriodKey))];
    }

    private static int DaysPast(DateOnly due, ReadingDesk desk) => Math.Max(0, desk.Calendar.WorkdaysBetween(due, desk.Today));
}

/// <summary>Reports that a department owes for the period looked at.</summary>
public sealed record DepartmentReportsDto(Guid DepartmentId, string Name, int Owed, IReadOnlyList<OwedReportDto> Missing)
{
    public int Reported => Owed - Missing.Count;

    /// <summary>Percentage reported, for the bar.</summary>
    public int Percent => Owed == 0 ? 100 : Reported * 100 / Owed;
}

/// <summary>A report not handed in.</summary>
/// <param name="PeriodKey">2025-Q1, 2025-03, 2025-03a, 2025-W14.</param>
/// <param name="WorkingDaysPast">0 while the last day is not over.</param>
public sealed record OwedReportDto(Guid TaskId, string? Number, string ShortTitle, string PeriodKey, DateOnly Due, int WorkingDaysPast);
