using System.Linq.Expressions;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Progress;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Duties;

/// <summary>What waits for a person on the tasks of their scope, as one query per kind and subject. Reads nothing itself.</summary>
internal sealed class DutySources(ITasksDbContext db, IQueryable<SupervisedTask> visible, RelationFilter mine, DateOnly today, BureauCalendar calendar)
{
    private const int AheadWorkdays = 10;

    private readonly IQueryable<SupervisedTask> _tasks = visible.Where(TaskStates.IsWaitingExpression);

    /// <summary>The last day that is near.</summary>
    private readonly DateOnly _ahead = calendar.AddWorkdays(today, AheadWorkdays + 1).AddDays(-1);

    public IReadOnlyList<DutySource> All() =>
        [ToSign(), .. Directives(), .. SentBack(), .. ToReport(), .. ToConfirm(), ToReview(), .. ToDecide(), DueSoon()];

    private DutySource ToSign() => new(DutyKind.ToSign, DutySubject.Task, _tasks.Where(t => t.State == LifecycleState.PendingReceipt)
        .Where(mine.MaySign).Select(t => new DutyKey { SubjectId = t.Id, TaskId = t.Id, Number = t.Number, Since = t.AssignedAt, DueDate = null }))
    {
        DueOf = NextWorkday,
    };

    private IEnumerable<DutySource> Directives()
    {
        var open = db.Directives.Where(d => d.StruckOutAt == null && d.RepliedAt == null);
        var tasks = _tasks.Where(mine.IsOnLeadSide);
        yield return Of(DutyKind.DirectiveToSign, DutySubject.Directive, tasks, open.Where(d => d.AcknowledgedAt == null)
            .Select(d => new Waiting { Id = d.Id, TaskId = d.TaskId, Since = d.IssuedAt, DueDate = null })) with { DueOf = NextWorkday };
        yield return Of(DutyKind.DirectiveToReply, DutySubject.Directive, tasks, open.Where(d => d.AcknowledgedAt != null)
            .Select(d => new Waiting { Id = d.Id, TaskId = d.TaskId, Since = d.AcknowledgedAt, DueDate = d.ReplyBy })) with { Order = DutyOrder.Day };
    }

    private IEnumerable<DutySource> SentBack()
    {
        var tasks = _tasks.Where(mine.IsOnLeadSide);
        yield return Of(DutyKind.SentBack, DutySubject.Report, tasks, db.ProgressReports.Where(r => r.State == ReportState.SentBack)
            .Select(r => new Waiting { Id = r.Id, TaskId = r.TaskId, Since = r.ReviewedAt, DueDate = null }));
        yield return Of(DutyKind.SentBack, DutySubject.Closure, tasks.Where(t => t.State == LifecycleState.InProgress), Newest(ClosureState.SentBack)
            .Select(c => new Waiting { Id = c.Id, TaskId = c.TaskId, Since = c.DecidedAt, DueDate = null }));
    }

    private IEnumerable<DutySource> ToReport()
    {
        var reported = db.ProgressReports.Where(r => r.State != ReportState.Draft && r.State != ReportState.SentBack);
        var tasks = _tasks.Where(t => t.State == LifecycleState.InProgress || t.State == LifecycleState.PendingAdjustment).Where(mine.WritesReports)
            .Where(t => !db.ProgressReports.Any(r => r.TaskId == t.Id && r.State == ReportState.SentBack));
        return PeriodCase.Of(today, calendar).Where(c => c.Period.Due <= _ahead).Select(c => new DutySource(
            DutyKind.ToReport, DutySubject.Task, c.Unreported(c.In(tasks, reported), reported)
                .Select(t => new DutyKey { SubjectId = t.Id, TaskId = t.Id, Number = t.Number, Since = null, DueDate = null }))
        {
            Order = DutyOrder.Number, Period = c.Period,
        });
    }

    private IEnumerable<DutySource> ToConfirm()
    {
        var tasks = _tasks.Where(mine.IsHeadOfLead);
        yield return Of(DutyKind.ToConfirm, DutySubject.Report, tasks, db.ProgressReports.Where(r => r.State == ReportState.AwaitingHead)
            .Select(r => new Waiting { Id = r.Id, TaskId = r.TaskId, Since = r.SubmittedAt, DueDate = null }));
        yield return Of(DutyKind.ToConfirm, DutySubject.Closure, tasks, Newest(ClosureState.AwaitingHead)
            .Select(c => new Waiting { Id = c.Id, TaskId = c.TaskId, Since = c.RequestedAt, DueDate = null }));
        yield return Adjustments(DutyKind.ToConfirm, tasks, db.AdjustmentRequests.Where(a => a.State == AdjustmentState.AwaitingHead));
        Guid[] departments = [.. mine.SpokenFor];
        var newest = Newest(ClosureState.AwaitingReview);
        yield return Of(DutyKind.ToConfirm, DutySubject.ClosureAnswer, _tasks.Where(mine.IsConcerned), db.ClosureAnswers
            .Where(a => a.AnsweredAt == null && departments.Contains(a.DepartmentId) && newest.Any(c => c.Id == a.RequestId))
            .Select(a => new Waiting { Id = a.Id, TaskId = a.TaskId, Since = a.AskedAt, DueDate = null }));
    }

    private DutySource ToReview() => Of(DutyKind.ToReview, DutySubject.Report, _tasks.Where(mine.ReviewsReports), mine.NotOwn(db.ProgressReports)
        .Where(r => r.State == ReportState.Submitted && r.NeedsReview)
        .Select(r => new Waiting { Id = r.Id, TaskId = r.TaskId, Since = r.ConfirmedAt ?? r.SubmittedAt, DueDate = null }));

    private IEnumerable<DutySource> ToDecide()
    {
        yield return new DutySource(DutyKind.ToDecide, DutySubject.Establishment, _tasks.Where(t => t.State == LifecycleState.PendingEstablishment)
            .Where(mine.DecidesEstablishment)
            .Select(t => new DutyKey { SubjectId = t.Id, TaskId = t.Id, Number = t.Number, Since = t.ApprovalSince, DueDate = null }));
        yield return Of(DutyKind.ToDecide, DutySubject.Closure, _tasks.Where(mine.DecidesClosing), mine.NotOwn(Newest(ClosureState.AwaitingReview))
            .Select(c => new Waiting { Id = c.Id, TaskId = c.TaskId, Since = c.ConfirmedAt, DueDate = null }));
        var adjustments = mine.NotOwn(db.AdjustmentRequests).Where(a => a.State == AdjustmentState.AwaitingDecision);
        foreach (var (decider, may) in mine.Deciders)
            yield return Adjustments(DutyKind.ToDecide, _tasks.Where(may), adjustments.Where(a => a.DecidedBy == decider));
        yield return Coordination(CoordinationState.WithPrincipalLeader, mine.IsPrincipalLeader);
        yield return Coordination(CoordinationState.WithLeaderInCharge, mine.IsLeaderInCharge);
    }

    private DutySource DueSoon()
    {
        var (from, until) = (today, _ahead);
        var near = _tasks.Where(TaskStates.IsRunningExpression).Where(t => t.State != LifecycleState.PendingClosure).Where(mine.IsOnLeadSide)
            .Where(t => (t.DueDate == null || t.DueDate >= from) && !t.Milestones.Any(m => m.DoneAt == null && m.Date < from))
            .Where(t => t.DueDate <= until || t.Milestones.Any(m => m.DoneAt == null && m.Date <= until));
        return new DutySource(DutyKind.DueSoon, DutySubject.Task, near
            .Select(t => new { Task = t, Node = t.Milestones.Where(m => m.DoneAt == null).Min(m => (DateOnly?)m.Date) })
            .Select(t => new DutyKey
            {
                SubjectId = t.Task.Id, TaskId = t.Task.Id, Number = t.Task.Number, Since = null,
                DueDate = t.Node != null && (t.Task.DueDate == null || t.Node < t.Task.DueDate) ? t.Node : t.Task.DueDate,
            }))
        {
            Order = DutyOrder.Day,
        };
    }

    /// <summary>The request in that state, unless a later one of the same task replaced it.</summary>
    private IQueryable<ClosureRequest> Newest(ClosureState state) =>
        db.ClosureRequests.Where(c => c.State == state && !db.ClosureRequests.Any(o => o.TaskId == c.TaskId && o.RequestedAt > c.RequestedAt));

    private static DutySource Adjustments(DutyKind kind, IQueryable<SupervisedTask> tasks, IQueryable<AdjustmentRequest> requests) =>
        Of(kind, DutySubject.Adjustment, tasks, requests
            .Select(a => new Waiting { Id = a.Id, TaskId = a.TaskId, Since = a.ConfirmedAt ?? a.RequestedAt, DueDate = a.NewDate })) with { Order = DutyOrder.Day };

    private DutySource Coordination(CoordinationState state, Expression<Func<SupervisedTask, bool>> decides) =>
        Of(DutyKind.ToDecide, DutySubject.Coordination, _tasks.Where(decides), db.CoordinationRequests.Where(c => c.State == state)
            .Select(c => new Waiting { Id = c.Id, TaskId = c.TaskId, Since = c.RequestedAt, DueDate = null }));

    private static DutySource Of(DutyKind kind, DutySubject subject, IQueryable<SupervisedTask> tasks, IQueryable<Waiting> waiting) =>
        new(kind, subject, waiting.Join(tasks, w => w.TaskId, t => t.Id, (w, t) => new DutyKey
        {
            SubjectId = w.Id, TaskId = t.Id, Number = t.Number, Since = w.Since, DueDate = w.DueDate,
        }));

    private DateOnly NextWorkday(DateTime utc) => calendar.AddWorkdays(calendar.DateOf(utc), 1);

    /// <summary>Something that waits, before its task is looked at.</summary>
    private sealed class Waiting
    {
        public required Guid Id { get; init; }
        public required Guid TaskId { get; init; }
        public required DateTime? Since { get; init; }
        public required DateOnly? DueDate { get; init; }
    }
}
