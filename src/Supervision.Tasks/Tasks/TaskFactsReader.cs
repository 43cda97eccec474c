using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Scope;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Tasks;

/// <summary>Reads what the planning of reminders may know of tasks: few queries for many tasks.</summary>
internal sealed class TaskFactsReader(
    IDbContextProvider<ITasksDbContext> contexts, IBureauIntegrationService bureaus, IWorkCalendarIntegrationService calendars) : ITransientDependency
{
    private const int ChunkSize = 200;

    public async Task<IReadOnlyList<TaskFacts>> ReadAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default)
    {
        var bureau = await bureaus.GetSnapshotAsync(cancellationToken);
        var facts = new List<TaskFacts>(taskIds.Count);
        foreach (var ids in taskIds.Distinct().Chunk(ChunkSize)) facts.AddRange(await ReadChunkAsync(ids, bureau, cancellationToken));
        return facts;
    }

    private async Task<IEnumerable<TaskFacts>> ReadChunkAsync(Guid[] ids, BureauSnapshot bureau, CancellationToken cancellationToken)
    {
        var db = await contexts.GetDbContextAsync();
        var tasks = await db.SupervisedTasks.AsNoTracking()
            .Where(t => ids.Contains(t.Id) && t.AssignedAt != null && t.LeadDepartmentId != null).ToListAsync(cancellationToken);
        var standings = await db.TaskStandings.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
        var reports = (await db.ProgressReports.AsNoTracking()
            .Where(r => ids.Contains(r.TaskId) && (r.State == ReportState.Submitted || r.State == ReportState.Reviewed || r.State == ReportState.AwaitingHead))
            .Select(r => new ReportRow(r.Id, r.TaskId, r.PeriodKey, r.State, r.NeedsReview, r.SubmittedAt, r.ConfirmedAt, r.IsNoChange, r.DeclaredLight))
            .ToListAsync(cancellationToken)).ToLookup(r => r.TaskId);
        var directives = (await db.Directives.AsNoTracking().Where(d => ids.Contains(d.TaskId) && d.StruckOutAt == null)
            .OrderBy(d => d.IssuedAt).ToListAsync(cancellationToken)).ToLookup(d => d.TaskId);
        var adjustments = await db.AdjustmentRequests.AsNoTracking()
            .Where(a => ids.Contains(a.TaskId) && a.State == AdjustmentState.AwaitingDecision).ToDictionaryAsync(a => a.TaskId, cancellationToken);
        var answers = (await (from a in db.ClosureAnswers.AsNoTracking()
                join r in db.ClosureRequests on a.RequestId equals r.Id
                where ids.Contains(a.TaskId) && r.State == ClosureState.AwaitingReview
                select a).ToListAsync(cancellationToken)).ToLookup(a => a.TaskId);
        var parts = (await db.InternalSubtasks.AsNoTracking().Where(p => ids.Contains(p.TaskId) && p.DoneAt == null && p.DueDate != null)
            .Select(p => new { p.TaskId, Part = new PartFacts(p.Id, p.Title, p.PersonId, p.DepartmentId, p.DueDate!.Value, p.CreationTime) })
            .ToListAsync(cancellationToken)).ToLookup(p => p.TaskId, p => p.Part);
        var calendar = await calendars.GetAsync(cancellationToken);
        return tasks.Select(t => Facts(t, standings[t.Id], [.. reports[t.Id]], bureau) with
        {
            Directives = [.. directives[t.Id].Select(d => new DirectiveFacts(
                d.Id, d.LeaderId, d.IssuedAt, d.AcknowledgedAt, d.RepliedAt, d.ReplyBy, d.IsUnproven))],
            Approval = Approval(t, adjustments.GetValueOrDefault(t.Id), Settled([.. answers[t.Id]], calendar), bureau),
            Parts = [.. parts[t.Id].OrderBy(p => p.DueDate)],
        });
    }

    private static TaskFacts Facts(SupervisedTask t, TaskStanding standing, IReadOnlyList<ReportRow> reports, BureauSnapshot bureau) => new()
    {
        Id = t.Id, Number = t.Number ?? string.Empty, ShortTitle = t.ShortTitle, Requirement = t.Requirement, Quotation = t.Source.Quotation,
        PlanYear = t.PlanYear, State = t.State, Priority = t.Priority, SourceKind = t.Source.Kind, IsRestricted = t.IsRestricted,
        InformedPersonIds = t.IsRestricted ? TaskScope.InformedOf(t) : [],
        AssignedAtUtc = t.AssignedAt!.Value, AcknowledgedAtUtc = t.AcknowledgedAt, DueDate = t.DueDate, OriginalDueDate = t.OriginalDueDate,
        Milestones = [.. t.Milestones.OrderBy(m => m.Date).Select(m => new MilestoneFacts(m.Id, m.Date, m.StageTarget, m.DoneAt))],
        LeadDepartmentId = t.LeadDepartmentId!.Value,
        SupportingDepartmentIds = [.. t.SupportingDepartments.OrderBy(d => d.Order).Select(d => d.DepartmentId)],
        ResponsiblePersonId = t.ResponsiblePersonId ?? bureau.Head(t.LeadDepartmentId.Value)?.Id, ResponsibleLeaderId = t.ResponsibleLeaderId,
        PersonalSupervision = t is { SupervisingLeaderId: { } leader, SupervisedSince: { } since }
            ? new(leader, since, t.SupervisedUntil, t.SupervisionReportCycle ?? t.ReportCycle)
            : null,
        ReportCycle = t.ReportCycle,
        Reports = [.. reports.OrderByDescending(r => r.SubmittedAt).Select(r => new ReportFacts(
            r.Id, r.SubmittedAt!.Value, r.PeriodKey, r.IsNoChange || r.DeclaredLight == TrafficLight.Green))],
        Reviews = [.. reports.Where(r => r.State == ReportState.Submitted && r.NeedsReview)
            .Select(r => new WaitingReviewFacts(r.Id, r.ConfirmedAt ?? r.SubmittedAt!.Value))],
        Directives = [],
        ReasonGivenAtUtc = standing.ReasonGivenAt, ResumeOn = t.ResumeOn, EscalationLevel = standing.EscalationLevel,
        LastProgress = standing.LastProgress,
    };

    /// <summary>When the last supporting department had answered, or was waited for no longer; null when none was asked.</summary>
    private static DateTime? Settled(IReadOnlyList<ClosureAnswer> answers, BureauCalendar calendar) => answers
        .Select(a => (Answered: a.AnsweredAt, Silent: calendar.ToUtc(a.AnswerBy(calendar), TimeOnly.MinValue)))
        .Select(a => (DateTime?)(a.Answered < a.Silent ? a.Answered.Value : a.Silent)).Max();

    /// <summary>The one who decides a closing is waited for only once the supporting departments have had their word.</summary>
    private static ApprovalFacts? Approval(SupervisedTask task, AdjustmentRequest? adjustment, DateTime? settled, BureauSnapshot bureau)
    {
        if (task is not { ApprovalKind: { } kind, ApprovalSince: { } since }) return null;
        var leadIsOffice = bureau.Office?.Id == task.LeadDepartmentId;
        var relation = adjustment?.DecidedBy ?? TaskTransitions.Closers(task, leadIsOffice);
        var people = RelationResolver.PeopleWith(relation, task, bureau).Select(p => p.Id);
        return new(kind.ToString(), settled > since ? settled.Value : since, [.. people], adjustment?.IsInTime ?? true);
    }

    private sealed record ReportRow(
        Guid Id, Guid TaskId, string PeriodKey, ReportState State, bool NeedsReview, DateTime? SubmittedAt, DateTime? ConfirmedAt, bool IsNoChange,
        TrafficLight? DeclaredLight);
}
