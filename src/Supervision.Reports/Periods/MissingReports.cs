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

    /// <summary>As many as one urging takes.</summary>
    private const int MostShown = 100;

    public static async Task<IReadOnlyList<DepartmentReportsDto>> ReadAsync(ReadingDesk desk, IQueryable<TaskRow> rows)
    {
        var signed = rows.Where(r => r.LeadDepartmentId != null
            && (r.State == LifecycleState.InProgress || r.State == LifecycleState.PendingAdjustment || r.State == LifecycleState.PendingClosure));
        var handedIn = desk.Db.ProgressReports.Where(p => p.State == ReportState.AwaitingHead || p.State == ReportState.Submitted || p.State == ReportState.Reviewed);
        var looked = Enum.GetValues<ReportCycle>().Select(cycle => PeriodOf(cycle, desk)).ToList();
        var owed = looked.Select((period, i) => Owed(signed, handedIn, period, desk).Select(o => new Owing
        {
            TaskId = o.TaskId, Number = o.Number, ShortTitle = o.ShortTitle, DepartmentId = o.DepartmentId, IsMissing = o.IsMissing, Period = i,
        })).Aggregate((all, next) => all.Concat(next));
        var counts = await owed.GroupBy(o => new { o.DepartmentId, o.IsMissing }).Select(g => new { g.Key.DepartmentId, g.Key.IsMissing, Count = g.Count() }).ToListAsync();
        var departments = new List<DepartmentReportsDto>();
        foreach (var department in counts.GroupBy(c => c.DepartmentId))
        {
            var missing = department.Where(c => c.IsMissing).Sum(c => c.Count);
            var first = missing == 0 ? [] : await owed.Where(o => o.DepartmentId == department.Key && o.IsMissing)
                .OrderBy(o => o.Number).ThenBy(o => o.TaskId).Take(MostShown).ToListAsync();
            departments.Add(new DepartmentReportsDto(department.Key, desk.DepartmentName(department.Key) ?? string.Empty, department.Sum(c => c.Count), missing,
                [.. first.Select(o => new OwedReportDto(
                    o.TaskId, o.Number, o.ShortTitle, looked[o.Period].Key, looked[o.Period].Due, DaysPast(looked[o.Period].Due, desk)))]));
        }

        return [.. departments.OrderByDescending(d => d.MissingCount).ThenByDescending(d => d.Owed).ThenBy(d => desk.Bureau.Department(d.DepartmentId)?.Order)];
    }

    /// <summary>The tasks of the period's cycle that were assigned early enough to owe it.</summary>
    private static IQueryable<Owing> Owed(IQueryable<TaskRow> rows, IQueryable<ProgressReport> handedIn, ReportPeriod period, ReadingDesk desk)
    {
        var (cycle, key, end) = (period.Cycle, period.Key, period.OwedByAssignmentsBefore(desk.Calendar));
        return rows.Where(r => (r.Task.SupervisionReportCycle ?? r.Task.ReportCycle) == cycle && r.Task.AssignedAt < end).Select(r => new Owing
        {
            TaskId = r.Task.Id, Number = r.Task.Number, ShortTitle = r.Task.ShortTitle, DepartmentId = r.LeadDepartmentId!.Value,
            IsMissing = !handedIn.Any(p => p.TaskId == r.Task.Id && p.PeriodKey == key), Period = 0,
        });
    }

    /// <summary>The present period where its last day is near, otherwise the last one that passed.</summary>
    private static ReportPeriod PeriodOf(ReportCycle cycle, ReadingDesk desk)
    {
        var current = ReportPeriod.Of(cycle, desk.Today, desk.Calendar);
        if (current.Due < desk.Today) return current;
        return desk.Calendar.WorkdaysBetween(desk.Today, current.Due) <= LookAhead ? current : current.Previous(desk.Calendar);
    }

    private static int DaysPast(DateOnly due, ReadingDesk desk) => Math.Max(0, desk.Calendar.WorkdaysBetween(due, desk.Today));

    private sealed class Owing
    {
        public required Guid TaskId { get; init; }
        public required string? Number { get; init; }
        public required string ShortTitle { get; init; }
        public required Guid DepartmentId { get; init; }
        public required bool IsMissing { get; init; }
        public required int Period { get; init; }
    }
}

/// <summary>Reports that a department owes for the period looked at.</summary>
/// <param name="Missing">The first of the missing ones, in the order of their numbers.</param>
public sealed record DepartmentReportsDto(Guid DepartmentId, string Name, int Owed, int MissingCount, IReadOnlyList<OwedReportDto> Missing)
{
    public int Reported => Owed - MissingCount;

    /// <summary>Percentage reported, for the bar.</summary>
    public int Percent => Owed == 0 ? 100 : Reported * 100 / Owed;
}

/// <summary>A report not handed in.</summary>
/// <param name="PeriodKey">2025-Q1, 2025-03, 2025-03a, 2025-W14.</param>
/// <param name="WorkingDaysPast">0 while the last day is not over.</param>
public sealed record OwedReportDto(Guid TaskId, string? Number, string ShortTitle, string PeriodKey, DateOnly Due, int WorkingDaysPast);
