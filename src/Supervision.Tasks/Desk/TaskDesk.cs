using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Scope;
using Supervision.Tasks.Timeline;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Supervision.Tasks.Desk;

/// <summary>
/// What every application service of the module does around its one call on the aggregate: load in the person's scope, gather the facts
/// of the action, put the change on the timeline and tell the modules above.
/// </summary>
internal sealed class TaskDesk(
    IDbContextProvider<ITasksDbContext> contexts,
    ITaskScopeIntegrationService scopes,
    IBureauIntegrationService bureaus,
    IWorkCalendarIntegrationService calendars,
    ICurrentPerson currentPerson,
    IClock clock,
    IGuidGenerator guids,
    TimelineWriter timeline,
    ILocalEventBus events) : ITransientDependency
{
    private BureauSnapshot? _bureau;
    private BureauCalendar? _calendar;
    private TaskScope? _scope;

    public DateTime Now => clock.Now;

    public Guid NewId() => guids.Create();

    public Guid PersonId => currentPerson.GetId();

    public Task<ITasksDbContext> DbAsync() => contexts.GetDbContextAsync();

    public async Task<BureauSnapshot> BureauAsync(CancellationToken ct = default) => _bureau ??= await bureaus.GetSnapshotAsync(ct);

    public async Task<BureauCalendar> CalendarAsync(CancellationToken ct = default) => _calendar ??= await calendars.GetAsync(ct);

    public async Task<TaskScope> ScopeAsync(CancellationToken ct = default) => _scope ??= await scopes.GetAsync(ct);

    public async Task<DateOnly> TodayAsync(CancellationToken ct = default) => (await CalendarAsync(ct)).DateOf(clock.Now);

    /// <summary>The task for change. Outside the person's scope it is not found.</summary>
    public async Task<SupervisedTask> GetAsync(Guid id, CancellationToken ct = default)
    {
        var db = await DbAsync();
        var scope = await ScopeAsync(ct);
        return await scope.Visible(db.SupervisedTasks).FirstOrDefaultAsync(t => t.Id == id, ct)
            ?? throw new EntityNotFoundException(typeof(SupervisedTask), id);
    }

    public async Task<IReadOnlyList<SupervisedTask>> GetManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct = default)
    {
        if (ids.Count == 0) throw new BusinessException(TasksErrorCodes.NothingChosen);
        var db = await DbAsync();
        var scope = await ScopeAsync(ct);
        var tasks = await scope.Visible(db.SupervisedTasks).Where(t => ids.Contains(t.Id)).OrderBy(t => t.Order).ToListAsync(ct);
        return tasks.Count == ids.Distinct().Count() ? tasks : throw new EntityNotFoundException(typeof(SupervisedTask));
    }

    /// <summary>Facts of an action of the current person.</summary>
    public async Task<ActionFacts> FactsAsync(SupervisedTask task, CancellationToken ct = default)
    {
        var bureau = await BureauAsync(ct);
        var today = await TodayAsync(ct);
        return await FactsAsync(task, RelationResolver.ActorOf(PersonId, task, bureau, today), ct);
    }

    /// <summary>Facts of an act of a leader, recorded by the current person of the office (代录).</summary>
    /// <exception cref="BusinessException">Tasks:NotALeader.</exception>
    public async Task<ActionFacts> FactsOnBehalfAsync(SupervisedTask task, Guid leaderId, CancellationToken ct = default)
    {
        var bureau = await BureauAsync(ct);
        if (bureau.PrincipalLeader?.Id != leaderId && bureau.InChargeOf(leaderId).Count == 0)
            throw new BusinessException(TasksErrorCodes.NotALeader);
        return await FactsAsync(task, new TaskActor(leaderId, RelationResolver.Of(leaderId, task, bureau), [], PersonId), ct);
    }

    public async Task<ActionFacts> FactsAsync(SupervisedTask task, TaskActor actor, CancellationToken ct = default)
    {
        var bureau = await BureauAsync(ct);
        return new ActionFacts
        {
            Now = clock.Now,
            Today = await TodayAsync(ct),
            Calendar = await CalendarAsync(ct),
            Actor = actor,
            LeadIsOffice = task.LeadDepartmentId is { } lead && bureau.Office?.Id == lead,
        };
    }

    /// <summary>Remembers the task as it is; hand the result to <see cref="RecordAsync"/> after the change.</summary>
    public static JsonObject Before(SupervisedTask task) => TaskImage.Of(task);

    /// <summary>Puts the change on the timeline and tells the modules above.</summary>
    public async Task RecordAsync(
        SupervisedTask task, JsonObject before, TaskActor actor, string kind, object? facts = null, CancellationToken ct = default)
    {
        var (old, now) = TaskImage.Difference(before, TaskImage.Of(task));
        var payload = new JsonObject { ["before"] = old, ["after"] = now };
        if (facts is not null) payload["facts"] = JsonNode.Parse(CanonicalJson.Serialize(facts));
        var bureau = await BureauAsync(ct);
        var isRecorded = actor.RecordedById is not null;
        await timeline.AppendAsync(new TimelineEntry
        {
            TaskId = task.Id,
            Kind = kind,
            PayloadJson = CanonicalJson.Serialize(payload),
            Actor = Named(bureau, isRecorded ? actor.RecordedById : actor.PersonId == Guid.Empty ? null : actor.PersonId),
            OnBehalfOf = Named(bureau, isRecorded ? actor.PersonId : actor.OnBehalfOfId),
            IsRecordedOnBehalf = isRecorded,
        }, ct);
        await events.PublishAsync(new SupervisedTaskChangedEvent(task.Id));
    }

    private static (Guid Id, string Name)? Named(BureauSnapshot bureau, Guid? id) =>
        id is { } person ? (person, bureau.Person(person)?.Name ?? string.Empty) : null;
}
