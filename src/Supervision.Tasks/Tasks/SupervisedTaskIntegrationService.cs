using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Timeline;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Timing;

namespace Supervision.Tasks;

internal sealed class SupervisedTaskIntegrationService(
    IDbContextProvider<ITasksDbContext> contexts,
    IBureauIntegrationService bureaus,
    ICurrentPerson currentPerson,
    DraftRegistrar registrar,
    DividedTaskRegistrar divided,
    IWorkCalendarIntegrationService calendars,
    TaskFactsReader facts,
    StandingRefresher refresher,
    TimelineWriter timeline,
    ILocalEventBus events,
    IClock clock) : ISupervisedTaskIntegrationService, ITransientDependency
{
    public async Task<IReadOnlyList<Guid>> RegisterAsync(IReadOnlyList<NewSupervisedTask> tasks, CancellationToken cancellationToken = default)
    {
        var ids = new List<Guid>(tasks.Count);
        foreach (var (task, order) in tasks.Select((t, i) => (t, i)))
        {
            ids.Add(task.EachDepartmentIds.Count == 0
                ? (await registrar.RegisterAsync(task.PlanYear, Source(task), Content(task), order, currentPerson.Id, cancellationToken: cancellationToken)).Id
                : await divided.RegisterAsync(
                    task.PlanYear, Source(task), Content(task), task.EachDepartmentIds, order, currentPerson.Id, cancellationToken));
        }

        return ids;
    }

    public async Task<DateOnly?> GetDefaultDueDateAsync(
        TaskSourceKind kind, DateOnly? sourceDate, DateOnly? superiorDueDate, DirectiveUrgency urgency, CancellationToken cancellationToken = default)
    {
        var calendar = await calendars.GetAsync(cancellationToken);
        return DefaultDueDates.Of(kind, sourceDate ?? calendar.DateOf(clock.Now), superiorDueDate, urgency, calendar);
    }

    public Task<IReadOnlyList<TaskFacts>> GetFactsAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default) =>
        facts.ReadAsync(taskIds, cancellationToken);

    public async Task<IReadOnlyList<Guid>> GetRunningIdsAsync(CancellationToken cancellationToken = default) =>
        await (await contexts.GetDbContextAsync()).SupervisedTasks.Where(TaskStates.IsRunningExpression)
            .OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(cancellationToken);

    public Task RefreshStandingAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default) =>
        refresher.RefreshAsync(taskIds, cancellationToken);

    public async Task RecordEscalationAsync(IReadOnlyList<EscalationRecord> records, CancellationToken cancellationToken = default)
    {
        var db = await contexts.GetDbContextAsync();
        var bureau = await bureaus.GetSnapshotAsync(cancellationToken);
        foreach (var record in records)
        {
            var standing = await db.TaskStandings.FindAsync([record.TaskId], cancellationToken);
            if (standing is null) continue;
            var from = standing.EscalationLevel;
            if (record.Level == 0 || record.Level > from) standing.Escalate(record.Level, clock.Now);
            await timeline.AppendAsync(new TimelineEntry
            {
                TaskId = record.TaskId,
                Kind = record.Level > 0 ? TaskEventKinds.Escalated : TaskEventKinds.Lowered,
                PayloadJson = CanonicalJson.Serialize(new
                {
                    facts = new
                    {
                        from, to = record.Level, anchorDate = record.AnchorDate, days = record.WorkingDaysOverdue, rule = record.RuleKey,
                        recipients = record.RecipientPersonIds.Select(p => new { id = p, name = bureau.Person(p)?.Name }),
                    },
                }),
            }, cancellationToken);
        }
    }

    public async Task RecordAsync(IReadOnlyList<TimelineRecord> records, CancellationToken cancellationToken = default)
    {
        var db = await contexts.GetDbContextAsync();
        var bureau = await bureaus.GetSnapshotAsync(cancellationToken);
        foreach (var record in records)
        {
            await timeline.AppendAsync(new TimelineEntry
            {
                TaskId = record.TaskId,
                Kind = record.Kind,
                PayloadJson = "{\"facts\":" + CanonicalJson.Normalize(record.PayloadJson) + "}",
                Actor = record.ActorPersonId is { } person ? (person, bureau.Person(person)?.Name ?? string.Empty) : null,
            }, cancellationToken);
            if (record.Kind != TaskEventKinds.ReasonGiven) continue;
            (await db.TaskStandings.FindAsync([record.TaskId], cancellationToken))?.NoteReason(clock.Now);
            await events.PublishAsync(new SupervisedTaskChangedEvent(record.TaskId));
        }
    }

    private static TaskSource Source(NewSupervisedTask task) => new(task.SourceKind, task.SourceTitle)
    {
        Number = task.SourceNumber, Date = task.SourceDate, SuperiorDueDate = task.SuperiorDueDate, ArrangementTitle = task.ArrangementTitle,
        Quotation = task.Quotation, DocumentId = task.Span?.DocumentId, SpanStart = task.Span?.Start, SpanLength = task.Span?.Length,
        SpanTextHash = task.Span?.TextHash,
    };

    private static TaskContent Content(NewSupervisedTask task) => new()
    {
        ShortTitle = task.ShortTitle, Requirement = task.Requirement, CompletionCriterion = task.CompletionCriterion, Nature = task.Nature,
        Priority = task.Priority, IsRestricted = task.IsRestricted, DueDate = task.DueDate, DuePrecision = task.DuePrecision,
        IsDueDateConfirmed = task.IsDueDateConfirmed, Milestones = task.Milestones, LeadDepartmentId = task.LeadDepartmentId,
        SupportingDepartmentIds = task.SupportingDepartmentIds, ExternalUnits = task.ExternalUnits, ResponsibleLeaderId = task.ResponsibleLeaderId,
        ResponsiblePersonId = task.ResponsiblePersonId, Targets = task.Targets,
    };
}
