using Supervision.Tasks.Progress;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks;

/// <summary>What the light of a task depends on.</summary>
internal sealed record StandingInput
{
    public required LifecycleState State { get; init; }
    public required DateOnly Today { get; init; }
    public DateOnly? AssignedOn { get; init; }
    public bool IsRegisteredLate { get; init; }
    public DateOnly? DueDate { get; init; }
    public IReadOnlyList<(DateOnly Date, string? StageTarget, bool IsDone)> Nodes { get; init; } = [];
    public ReportCycle ReportCycle { get; init; }

    /// <summary>Reports that count: period and working days late.</summary>
    public IReadOnlyList<(string PeriodKey, int DaysLate)> Reports { get; init; } = [];
    public TrafficLight? DeclaredLight { get; init; }

    /// <summary>Points behind the trajectory of the worst target.</summary>
    public decimal? PointsBehind { get; init; }
    public DateOnly? CoordinationOpenSince { get; init; }
    public ApprovalKind? ApprovalKind { get; init; }
    public DateOnly? ApprovalSince { get; init; }
}

/// <summary>A computed standing; <see cref="ReasonData"/> is canonical JSON.</summary>
internal sealed record StandingResult(
    TrafficLight Light, string ReasonCode, string? ReasonData, int WorkingDaysOverdue, DateOnly? MissedDate, bool IsDueSoon, DateOnly? NextDate);

/// <summary>The lights of workflow.md 5. Pure.</summary>
internal static class StandingCalculator
{
    private const int DueSoonWorkdays = 3;
    private const int CoordinationWorkdays = 5;
    private const decimal TrajectoryPoints = 10m;

    public static StandingResult Compute(StandingInput input, BureauCalendar calendar)
    {
        if (!TaskStates.IsRunning(input.State))
        {
            var code = TaskStates.Unassigned.Contains(input.State) ? StandingReasons.NotAssigned : StandingReasons.Ended;
            return new(TrafficLight.Grey, code, null, 0, null, false, null);
        }

        var missed = Missed(input);
        var overdue = missed is { } m ? Math.Max(1, calendar.WorkdaysBetween(m.Date, input.Today)) : 0;
        var next = NextDate(input);
        var dueSoon = missed is null && next is { } date && calendar.WorkdaysBetween(input.Today, date) <= DueSoonWorkdays;
        var (light, reason, data) = Judge(input, missed, overdue, calendar);
        return new(light, reason, data is null ? null : CanonicalJson.Serialize(data), overdue, missed?.Date, dueSoon, next);
    }

    private static (TrafficLight Light, string Reason, object? Data) Judge(
        StandingInput input, (DateOnly Date, string? Title, bool IsNode)? missed, int overdue, BureauCalendar calendar)
    {
        if (input.State == LifecycleState.Suspended) return (TrafficLight.Grey, StandingReasons.Suspended, null);
        if (missed is { } m)
        {
            return m.IsNode
                ? (TrafficLight.Red, StandingReasons.MilestoneMissed, new { date = m.Date, title = m.Title, days = overdue })
                : (TrafficLight.Red, StandingReasons.DueDateMissed, new { date = m.Date, days = overdue });
        }

        if (input.State == LifecycleState.PendingReceipt) return (TrafficLight.Grey, StandingReasons.NotSigned, null);
        if (Warning(input, calendar) is { } warning) return (TrafficLight.Yellow, warning.Reason, warning.Data);
        return input is { ApprovalKind: { } kind, ApprovalSince: { } since }
            ? (TrafficLight.Green, StandingReasons.AwaitingApproval, new { kind, days = calendar.WorkdaysBetween(since, input.Today) + 1 })
            : (TrafficLight.Green, StandingReasons.OnTrack, null);
    }

    private static (string Reason, object? Data)? Warning(StandingInput input, BureauCalendar calendar)
    {
        if (MissingReport(input, calendar) is { } period)
            return (StandingReasons.ReportMissing, new { period = period.Key, due = period.Due });
        if (input.PointsBehind is { } points && points > TrajectoryPoints)
            return (StandingReasons.BehindTrajectory, new { points = Math.Round(points) });
        if (input.DeclaredLight is TrafficLight.Yellow or TrafficLight.Red) return (StandingReasons.RiskDeclared, null);
        if (input.CoordinationOpenSince is { } since && calendar.WorkdaysBetween(since, input.Today) > CoordinationWorkdays)
            return (StandingReasons.CoordinationOpen, new { days = calendar.WorkdaysBetween(since, input.Today) });
        var current = ReportPeriod.Of(input.ReportCycle, input.Today, calendar);
        string[] counted = [current.Key, current.Previous(calendar).Key];
        return input.Reports.Any(r => r.DaysLate > 0 && counted.Contains(r.PeriodKey))
            ? (StandingReasons.CaughtUpLate, new { period = input.Reports.First(r => r.DaysLate > 0 && counted.Contains(r.PeriodKey)).PeriodKey })
            : null;
    }

    private static ReportPeriod? MissingReport(StandingInput input, BureauCalendar calendar)
    {
        if (input.AssignedOn is not { } assigned) return null;
        var period = ReportPeriod.LatestMissedCandidate(input.ReportCycle, assigned, input.Today, calendar);
        return period is not null && input.Reports.All(r => r.PeriodKey != period.Key) ? period : null;
    }

    /// <summary>
    /// The earliest open node or the due date that lies before today; dates before the assignment are not missed, nor is one that passes while a
    /// request or closing made in time waits for its decision (workflow.md 4: the light then says 待审批).
    /// </summary>
    private static (DateOnly Date, string? Title, bool IsNode)? Missed(StandingInput input)
    {
        var from = input.AssignedOn ?? input.Today;
        var until = input.ApprovalSince is { } asked && asked < input.Today ? asked : input.Today;
        var node = input.Nodes.Where(n => !n.IsDone && n.Date < until && n.Date >= from).OrderBy(n => n.Date).FirstOrDefault();
        if (node.Date != default) return (node.Date, node.StageTarget, true);
        var isMissed = input.DueDate < until && (input.DueDate >= from || input.IsRegisteredLate);
        return isMissed ? (input.DueDate!.Value, null, false) : null;
    }

    private static DateOnly? NextDate(StandingInput input)
    {
        var node = input.Nodes.Where(n => !n.IsDone && n.Date >= input.Today).Select(n => (DateOnly?)n.Date).Min();
        var due = input.DueDate >= input.Today ? input.DueDate : null;
        return node is { } date && (due is null || date < due) ? date : due;
    }
}
