using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Duties;

/// <summary>What a duty is about: node, reason of sending back, directive, problem.</summary>
internal sealed record DutyDetail(string? Text, string? PeriodKey = null, ApprovalKind? ApprovalKind = null);

/// <summary>Reads what the duties of a page are about: one query for each sort of subject on it.</summary>
internal sealed class DutyDetails(TaskDesk desk) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<(DutyKind Kind, Guid SubjectId), DutyDetail>> ReadAsync(IReadOnlyList<Duty> page)
    {
        var db = await desk.DbAsync();
        var details = new Dictionary<(DutyKind, Guid), DutyDetail>();
        foreach (var duties in page.GroupBy(d => (d.Source.Kind, d.Source.Subject)))
        {
            var byId = await ReadAsync(db, duties.Key.Kind, duties.Key.Subject, [.. duties]);
            foreach (var duty in duties) details[(duty.Source.Kind, duty.Key.SubjectId)] = byId.GetValueOrDefault(duty.Key.SubjectId, new DutyDetail(null));
        }

        return details;
    }

    private static async Task<Dictionary<Guid, DutyDetail>> ReadAsync(ITasksDbContext db, DutyKind kind, DutySubject subject, IReadOnlyList<Duty> duties)
    {
        Guid[] ids = [.. duties.Select(d => d.Key.SubjectId)];
        return subject switch
        {
            DutySubject.Directive => await db.Directives.Where(d => ids.Contains(d.Id))
                .Select(d => new { d.Id, d.Text }).ToDictionaryAsync(d => d.Id, d => new DutyDetail(d.Text)),
            DutySubject.Report => await db.ProgressReports.Where(r => ids.Contains(r.Id))
                .Select(r => new { r.Id, Text = kind == DutyKind.SentBack ? r.ReviewOpinion : r.Progress, r.PeriodKey })
                .ToDictionaryAsync(r => r.Id, r => new DutyDetail(r.Text, r.PeriodKey)),
            DutySubject.Closure => await db.ClosureRequests.Where(c => ids.Contains(c.Id))
                .Select(c => new { c.Id, Text = kind == DutyKind.SentBack ? c.Opinion : c.Result })
                .ToDictionaryAsync(c => c.Id, c => new DutyDetail(c.Text, null, kind == DutyKind.ToDecide ? ApprovalKind.Closure : null)),
            DutySubject.Adjustment => await db.AdjustmentRequests.Where(a => ids.Contains(a.Id))
                .Select(a => new { a.Id, a.Reason, a.Kind }).ToDictionaryAsync(a => a.Id, a => new DutyDetail(a.Reason, null, TaskTransitions.ApprovalOf(a.Kind))),
            DutySubject.Coordination => await db.CoordinationRequests.Where(c => ids.Contains(c.Id))
                .Select(c => new { c.Id, c.Problem }).ToDictionaryAsync(c => c.Id, c => new DutyDetail(c.Problem)),
            DutySubject.ClosureAnswer => await db.ClosureAnswers.Where(a => ids.Contains(a.Id))
                .Join(db.ClosureRequests, a => a.RequestId, c => c.Id, (a, c) => new { a.Id, c.Result }).ToDictionaryAsync(a => a.Id, a => new DutyDetail(a.Result)),
            DutySubject.Establishment => await db.SupervisedTasks.Where(t => ids.Contains(t.Id))
                .Select(t => new { t.Id, t.Requirement }).ToDictionaryAsync(t => t.Id, t => new DutyDetail(t.Requirement, null, ApprovalKind.Establishment)),
            _ => await OfTasksAsync(db, kind, ids, duties),
        };
    }

    private static async Task<Dictionary<Guid, DutyDetail>> OfTasksAsync(ITasksDbContext db, DutyKind kind, Guid[] ids, IReadOnlyList<Duty> duties)
    {
        if (kind == DutyKind.ToReport) return duties.ToDictionary(d => d.Key.SubjectId, d => new DutyDetail(null, d.Source.Period!.Key));
        if (kind != DutyKind.DueSoon) return [];
        var nodes = await db.SupervisedTasks.Where(t => ids.Contains(t.Id)).SelectMany(t => t.Milestones).Where(m => m.DoneAt == null)
            .Select(m => new { m.TaskId, m.Date, m.StageTarget, m.Id }).ToListAsync();
        return duties.ToDictionary(d => d.Key.SubjectId, d => new DutyDetail(
            nodes.Where(m => m.TaskId == d.Key.SubjectId && m.Date == d.DueDate).OrderBy(m => m.Id).FirstOrDefault()?.StageTarget));
    }
}
