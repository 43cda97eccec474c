using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Progress;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks.Duties;

/// <summary>A duty as the rules say it.</summary>
internal sealed record ExpectedDuty(DutyKind Kind, DutySubject Subject, Guid SubjectId, ExpectedCase Case)
{
    public DateTime? Since { get; init; }
    public DateOnly? DueDate { get; init; }
    public string? Detail { get; init; }
    public ApprovalKind? ApprovalKind { get; init; }
    public string? PeriodKey { get; init; }
}

/// <summary>The rules of duties, task by task in memory: what the queries of the product are held to.</summary>
internal sealed class ExpectedDutyFinder(DateOnly today, BureauCalendar calendar)
{
    private const int AheadWorkdays = 10;
    private const TaskRelations LeadSide =
        TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler;
    private const TaskRelations Writers = TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson | TaskRelations.Handler;

    public IEnumerable<ExpectedDuty> Of(ExpectedCase c) =>
    [
        .. Receipt(c), .. Directives(c), .. SentBack(c), .. Reports(c), .. ToConfirm(c), .. ToReview(c), .. ToDecide(c), .. DueSoon(c),
    ];

    private IEnumerable<ExpectedDuty> Receipt(ExpectedCase c)
    {
        if (c.Task.State != LifecycleState.PendingReceipt) yield break;
        if (!c.Actor.May(TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead | TaskRelations.ResponsiblePerson)) yield break;
        yield return new(DutyKind.ToSign, DutySubject.Task, c.Task.Id, c)
        {
            Since = c.Task.AssignedAt, DueDate = calendar.AddWorkdays(calendar.DateOf(c.Task.AssignedAt!.Value), 1),
        };
    }

    private IEnumerable<ExpectedDuty> Directives(ExpectedCase c)
    {
        if (!c.Actor.May(LeadSide)) yield break;
        foreach (var directive in c.Directives)
        {
            var isSigned = directive.AcknowledgedAt is not null;
            yield return new(isSigned ? DutyKind.DirectiveToReply : DutyKind.DirectiveToSign, DutySubject.Directive, directive.Id, c)
            {
                Since = directive.AcknowledgedAt ?? directive.IssuedAt, Detail = directive.Text,
                DueDate = isSigned ? directive.ReplyBy : calendar.AddWorkdays(calendar.DateOf(directive.IssuedAt), 1),
            };
        }
    }

    private static IEnumerable<ExpectedDuty> SentBack(ExpectedCase c)
    {
        if (!c.Actor.May(LeadSide)) yield break;
        foreach (var report in c.Reports.Where(r => r.State == ReportState.SentBack))
        {
            yield return new(DutyKind.SentBack, DutySubject.Report, report.Id, c)
            {
                Since = report.ReviewedAt, Detail = report.ReviewOpinion, PeriodKey = report.PeriodKey,
            };
        }

        if (c is { Closure: { State: ClosureState.SentBack } closure, Task.State: LifecycleState.InProgress })
            yield return new(DutyKind.SentBack, DutySubject.Closure, closure.Id, c) { Since = closure.DecidedAt, Detail = closure.Opinion };
    }

    private IEnumerable<ExpectedDuty> Reports(ExpectedCase c)
    {
        var isAsked = c.Task.State is LifecycleState.InProgress or LifecycleState.PendingAdjustment;
        if (!isAsked || !c.Actor.May(Writers | HeadAlone(c)) || c.Reports.Any(r => r.State == ReportState.SentBack)) yield break;
        string[] reported = [.. c.Reports.Where(r => r.State is not (ReportState.Draft or ReportState.SentBack)).Select(r => r.PeriodKey)];
        var period = ReportDesk.PeriodOf(c.Task, reported, today, calendar);
        if (reported.Contains(period.Key) || calendar.WorkdaysBetween(today, period.Due) > AheadWorkdays) yield break;
        yield return new(DutyKind.ToReport, DutySubject.Task, c.Task.Id, c) { DueDate = period.Due, PeriodKey = period.Key };
    }

    /// <summary>Where nobody else is named, the head reports.</summary>
    private static TaskRelations HeadAlone(ExpectedCase c) =>
        c.Task.ResponsiblePersonId is null ? TaskRelations.HeadOfLead : TaskRelations.None;

    private static IEnumerable<ExpectedDuty> ToConfirm(ExpectedCase c) => OwnDrafts(c).Concat(Answers(c));

    private static IEnumerable<ExpectedDuty> Answers(ExpectedCase c) => c.Answers
        .Where(a => c.Closure is { State: ClosureState.AwaitingReview } closure && closure.Id == a.RequestId)
        .Select(a => new ExpectedDuty(DutyKind.ToConfirm, DutySubject.ClosureAnswer, a.Id, c) { Since = a.AskedAt, Detail = c.Closure!.Result });

    private static IEnumerable<ExpectedDuty> OwnDrafts(ExpectedCase c)
    {
        if (!c.Actor.May(TaskRelations.HeadOfLead)) yield break;
        foreach (var report in c.Reports.Where(r => r.State == ReportState.AwaitingHead))
        {
            yield return new(DutyKind.ToConfirm, DutySubject.Report, report.Id, c)
            {
                Since = report.SubmittedAt, Detail = report.Progress, PeriodKey = report.PeriodKey,
            };
        }

        if (c.Closure is { State: ClosureState.AwaitingHead } closure)
            yield return new(DutyKind.ToConfirm, DutySubject.Closure, closure.Id, c) { Since = closure.RequestedAt, Detail = closure.Result };
        if (c.Adjustment is { State: AdjustmentState.AwaitingHead } adjustment) yield return Of(DutyKind.ToConfirm, adjustment, c);
    }

    private IEnumerable<ExpectedDuty> ToReview(ExpectedCase c)
    {
        if (!c.Actor.May(c.LeadIsOffice ? TaskRelations.LeaderInCharge : TaskRelations.Office)) return [];
        return c.Reports
            .Where(r => r is { State: ReportState.Submitted, NeedsReview: true } && !c.Actor.IsPartyTo(r.Hands))
            .Select(r => new ExpectedDuty(DutyKind.ToReview, DutySubject.Report, r.Id, c)
            {
                Since = r.ConfirmedAt ?? r.SubmittedAt, Detail = r.Progress, PeriodKey = r.PeriodKey,
            });
    }

    private IEnumerable<ExpectedDuty> ToDecide(ExpectedCase c)
    {
        if (c.Task.State == LifecycleState.PendingEstablishment && c.Actor.May(TaskTransitions.Establishers(c.Task)))
        {
            yield return new(DutyKind.ToDecide, DutySubject.Establishment, c.Task.Id, c)
            {
                Since = c.Task.ApprovalSince, Detail = c.Task.Requirement, ApprovalKind = Tasks.ApprovalKind.Establishment,
            };
        }

        if (c.Closure is { State: ClosureState.AwaitingReview } closure && c.Actor.May(TaskTransitions.Closers(c.Task, c.LeadIsOffice))
            && !c.Actor.IsPartyTo(closure.Hands))
        {
            yield return new(DutyKind.ToDecide, DutySubject.Closure, closure.Id, c)
            {
                Since = closure.ConfirmedAt, Detail = closure.Result, ApprovalKind = Tasks.ApprovalKind.Closure,
            };
        }

        if (c.Adjustment is { State: AdjustmentState.AwaitingDecision } adjustment && c.Actor.May(adjustment.DecidedBy)
            && !c.Actor.IsPartyTo(adjustment.Hands))
            yield return Of(DutyKind.ToDecide, adjustment, c);
        foreach (var request in c.Coordination)
        {
            var decider = request.State == CoordinationState.WithPrincipalLeader ? TaskRelations.PrincipalLeader : TaskRelations.LeaderInCharge;
            if (c.Actor.May(decider))
                yield return new(DutyKind.ToDecide, DutySubject.Coordination, request.Id, c) { Since = request.RequestedAt, Detail = request.Problem };
        }
    }

    private IEnumerable<ExpectedDuty> DueSoon(ExpectedCase c)
    {
        if (!TaskStates.IsRunning(c.Task.State) || !c.Actor.May(LeadSide) || c.Task.NextDate is not { } date || c.Task.State == LifecycleState.PendingClosure) yield break;
        if (date < today || calendar.WorkdaysBetween(today, date) > AheadWorkdays) yield break;
        yield return new(DutyKind.DueSoon, DutySubject.Task, c.Task.Id, c)
        {
            DueDate = date, Detail = c.Task.Milestones.FirstOrDefault(m => m.DoneAt is null && m.Date == date)?.StageTarget,
        };
    }

    private static ExpectedDuty Of(DutyKind kind, AdjustmentRequest adjustment, ExpectedCase c) => new(kind, DutySubject.Adjustment, adjustment.Id, c)
    {
        Since = adjustment.ConfirmedAt ?? adjustment.RequestedAt, Detail = adjustment.Reason, DueDate = adjustment.NewDate,
        ApprovalKind = TaskTransitions.ApprovalOf(adjustment.Kind),
    };
}
