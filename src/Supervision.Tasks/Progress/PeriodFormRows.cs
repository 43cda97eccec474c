using Microsoft.EntityFrameworkCore;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Progress;

/// <summary>What is read of a task to find its place in a period form.</summary>
internal sealed class PeriodFormKey
{
    public required Guid TaskId { get; init; }
    public required string? Number { get; init; }

    /// <summary>The case that it falls into; -1 for a task whose report is being written.</summary>
    public required int Case { get; init; }

    /// <summary>Words or the tick are there.</summary>
    public required bool IsFilled { get; init; }
}

/// <summary>The tasks of a department that report now and those that do not yet, as queries.</summary>
internal sealed class PeriodFormRows(IQueryable<SupervisedTask> tasks, IQueryable<ProgressReport> reports, DateOnly today, BureauCalendar calendar)
{
    private const int Written = -1;

    private readonly IReadOnlyList<PeriodCase> _cases = PeriodCase.Of(today, calendar);
    private readonly IQueryable<ProgressReport> _open = reports.Where(r => r.State == ReportState.Draft || r.State == ReportState.SentBack);

    /// <summary>Tasks with an open draft, and those whose period ends by the end of the month or was reported.</summary>
    public IQueryable<PeriodFormKey> Due()
    {
        var open = _open;
        var written = tasks.Where(t => open.Any(r => r.TaskId == t.Id)).Select(t => new PeriodFormKey
        {
            TaskId = t.Id, Number = t.Number, Case = Written, IsFilled = open.Any(r => r.TaskId == t.Id && (r.IsNoChange || r.Progress != null)),
        });
        return _cases.Select((c, i) => Due(c, i)).Aggregate(written, (all, next) => all.Concat(next));
    }

    public IQueryable<PeriodFormKey> NotDue() => _cases.Select((c, i) => (Case: c, Index: i)).Where(c => !IsNear(c.Case.Period))
        .Select(c => Keys(c.Case.Unreported(c.Case.In(Unwritten(), reports), reports), c.Index, isFilled: false))
        .Aggregate((all, next) => all.Concat(next));

    public IQueryable<PeriodFormKey> Missing() => Due().Where(k => !k.IsFilled);

    public ReportPeriod PeriodOf(PeriodFormKey key) => _cases[key.Case].Period;

    /// <summary>The last day of the period that ends first among these cases and what is being written.</summary>
    public async Task<DateOnly?> FirstDueAsync(IEnumerable<int> cases)
    {
        var keys = await _open.Where(r => tasks.Any(t => t.Id == r.TaskId)).Select(r => r.PeriodKey).Distinct().ToListAsync();
        return cases.Where(c => c != Written).Select(c => _cases[c].Period)
            .Concat(keys.Select(k => ReportDesk.FindPeriod(k, Enum.GetValues<ReportCycle>(), today, calendar)).OfType<ReportPeriod>())
            .Select(p => (DateOnly?)p.Due).Min();
    }

    /// <summary>Tasks whose saved words can be sent.</summary>
    public IQueryable<Guid> Drafts()
    {
        var open = _open;
        return tasks.Where(t => open.Any(r => r.TaskId == t.Id)).OrderBy(t => t.Number).Select(t => t.Id);
    }

    private IQueryable<PeriodFormKey> Due(PeriodCase of, int index)
    {
        var (key, all) = (of.Period.Key, of.In(Unwritten(), reports));
        if (!IsNear(of.Period)) all = all.Where(t => reports.Any(r => r.TaskId == t.Id && r.PeriodKey == key));
        return all.Select(t => new PeriodFormKey
        {
            TaskId = t.Id, Number = t.Number, Case = index, IsFilled = reports.Any(r => r.TaskId == t.Id && r.PeriodKey == key),
        });
    }

    private static IQueryable<PeriodFormKey> Keys(IQueryable<SupervisedTask> tasks, int index, bool isFilled) =>
        tasks.Select(t => new PeriodFormKey { TaskId = t.Id, Number = t.Number, Case = index, IsFilled = isFilled });

    private IQueryable<SupervisedTask> Unwritten()
    {
        var open = _open;
        return tasks.Where(t => !open.Any(r => r.TaskId == t.Id));
    }

    private bool IsNear(ReportPeriod period) =>
        period.Due <= today || (period.Due.Year, period.Due.Month) == (today.Year, today.Month);
}
