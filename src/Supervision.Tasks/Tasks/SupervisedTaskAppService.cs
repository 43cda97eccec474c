using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Lists;
using Supervision.Tasks.Search;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks;

internal sealed class SupervisedTaskAppService(TaskDesk desk, ITaskSearchIndex index) : TasksAppService, ISupervisedTaskAppService
{
    /// <summary>Buttons shown disabled while the state forbids them, so that people learn what comes before.</summary>
    private static readonly TaskAction[] ShownAnyway = [TaskAction.SubmitReport, TaskAction.RequestExtension, TaskAction.RequestClosure];

    public async Task<PagedResultDto<SupervisedTaskInListDto>> GetListAsync(GetSupervisedTaskListInput input)
    {
        var db = await desk.DbAsync();
        var bureau = await desk.BureauAsync();
        var scope = await desk.ScopeAsync();
        var query = SupervisedTaskQuery.Filter(db, scope, index, input, bureau, withStates: true);
        var count = await query.CountUpToMaxAsync(r => r.Task.Id);
        var page = await SupervisedTaskQuery.PageAsync(query, input, SupervisedTaskQuery.WithStanding(db, scope.Listed(db.SupervisedTasks)));
        var rows = await Project(page).AsNoTracking().ToListAsync();
        Guid[] ids = [.. rows.Select(r => r.Id)];
        var full = await scope.Visible(db.SupervisedTasks).AsNoTracking().IgnoreAutoIncludes().Where(t => ids.Contains(t.Id))
            .Select(t => new { t.Id, t.Requirement }).ToDictionaryAsync(t => t.Id, t => t.Requirement);
        var search = SearchQuery.Of(input.Filter);
        var heads = await DividedTaskTitles.OfAsync(db, rows.Select(r => r.ParentId));
        return new(count,
        [
            .. rows.Select(r => full.TryGetValue(r.Id, out var requirement)
                ? ToFullRow(r, bureau) with
                {
                    Excerpt = TaskExcerpt.Of(search, r.Number, r.ShortTitle, requirement, r.Standing.LastProgress),
                    Parent = DividedTaskTitles.Find(heads, r.ParentId),
                }
                : ToReducedRow(r, bureau)),
        ]);
    }

    public async Task<SupervisedTaskCountsDto> GetCountsAsync(GetSupervisedTaskListInput input)
    {
        var db = await desk.DbAsync();
        var query = SupervisedTaskQuery.Filter(db, await desk.ScopeAsync(), index, input, await desk.BureauAsync(), withStates: false);
        var groups = await query.GroupBy(r => new { r.Task.State, r.Standing.Light, r.Standing.IsDueSoon })
            .Select(g => new { g.Key.State, g.Key.Light, g.Key.IsDueSoon, Count = g.Count() }).ToListAsync();
        var running = groups.Where(g => TaskStates.IsRunning(g.State)).ToList();
        int Lit(TrafficLight light) => running.Where(g => g.Light == light).Sum(g => g.Count);
        int In(params LifecycleState[] states) => groups.Where(g => states.Contains(g.State)).Sum(g => g.Count);
        return new SupervisedTaskCountsDto
        {
            Running = running.Sum(g => g.Count),
            Green = Lit(TrafficLight.Green),
            Yellow = Lit(TrafficLight.Yellow),
            Red = Lit(TrafficLight.Red),
            Unsigned = In(LifecycleState.PendingReceipt),
            DueSoon = running.Where(g => g.IsDueSoon).Sum(g => g.Count),
            Closed = In(LifecycleState.Closed, LifecycleState.StruckOff, LifecycleState.Archived),
            Suspended = In(LifecycleState.Suspended),
            Drafts = In(LifecycleState.Draft, LifecycleState.PendingEstablishment),
        };
    }

    public async Task<SupervisedTaskWithDetailsDto> GetAsync(Guid id)
    {
        var db = await desk.DbAsync();
        var task = await (await desk.ScopeAsync()).Visible(db.SupervisedTasks).AsNoTracking().FirstOrDefaultAsync(t => t.Id == id)
            ?? throw new EntityNotFoundException(typeof(SupervisedTask), id);
        var standing = await db.TaskStandings.AsNoTracking().FirstAsync(s => s.Id == id);
        var page = new SupervisedTaskPage(task, standing, await desk.BureauAsync(), await desk.CalendarAsync(), await desk.TodayAsync(), L);
        var heads = await DividedTaskTitles.OfAsync(db, [task.ParentId]);
        return page.ToDto(await ActionsAsync(task)) with { Parent = DividedTaskTitles.Find(heads, task.ParentId) };
    }

    public async Task<PagedResultDto<TaskEventDto>> GetTimelineAsync(Guid id, GetTimelineInput input)
    {
        var db = await desk.DbAsync();
        if (!await (await desk.ScopeAsync()).Visible(db.SupervisedTasks).AnyAsync(t => t.Id == id))
            throw new EntityNotFoundException(typeof(SupervisedTask), id);
        var query = db.TaskEvents.AsNoTracking().Where(e => e.TaskId == id);
        if (input.Kinds.Count > 0) query = query.Where(e => input.Kinds.Contains(e.Kind));
        var count = await query.CountAsync();
        var entries = await query.OrderByDescending(e => e.Seq).Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        return new(count, [.. entries.Select(e => new TaskEventDto(
            e.Seq, e.Kind, TaskTexts.Event(L, e.Kind, e.PayloadJson), e.At, e.ActorName, e.OnBehalfOfName, e.IsRecordedOnBehalf, e.ActorId is null, e.PayloadJson)
        {
            Said = TaskTexts.Said(e.PayloadJson),
        })]);
    }

    public async Task<ListResultDto<int>> GetPlanYearsAsync()
    {
        var db = await desk.DbAsync();
        var years = await (await desk.ScopeAsync()).Listed(db.SupervisedTasks)
            .Select(t => t.PlanYear).Distinct().OrderByDescending(y => y).ToListAsync();
        return new(years);
    }

    private async Task<IReadOnlyList<AvailableActionDto>> ActionsAsync(SupervisedTask task)
    {
        if ((await desk.ScopeAsync()).PersonId is null) return [];
        var facts = (await desk.FactsAsync(task)) with { DecidedBy = await DecidedByAsync(task) };
        var actions = new List<AvailableActionDto>();
        foreach (var transition in TaskTransitions.Table.Where(t => t.Action is not (TaskAction.Create or TaskAction.TakeOver)))
        {
            var mayDo = facts.Actor.May(transition.Who(task, facts));
            var mayDraft = TaskTransitions.IsDrafted(transition.Action) && facts.Actor.May(TaskTransitions.Drafters);
            if (!mayDo && !mayDraft) continue;
            var asWhom = mayDo ? facts : facts with { Actor = TaskTransitions.AsHead(facts.Actor) };
            var refusal = transition.Refusal(task, asWhom, withContent: false);
            if (refusal?.Code == TasksErrorCodes.IllegalTransition && !(task.IsRunning && ShownAnyway.Contains(transition.Action))) continue;
            actions.Add(new(transition.Action, refusal is null, refusal?.Code, refusal is null ? null : TaskTexts.Refusal(L, refusal)));
        }

        return actions;
    }

    private async Task<TaskRelations> DecidedByAsync(SupervisedTask task)
    {
        if (task.State != LifecycleState.PendingAdjustment) return TaskRelations.None;
        var db = await desk.DbAsync();
        return await db.AdjustmentRequests.Where(a => a.TaskId == task.Id && a.State == Adjustments.AdjustmentState.AwaitingDecision)
            .Select(a => a.DecidedBy).FirstOrDefaultAsync();
    }

    private static IQueryable<Row> Project(IQueryable<TaskWithStanding> rows) => rows.Select(r => new Row
    {
        Id = r.Task.Id, Number = r.Task.Number, ShortTitle = r.Task.ShortTitle, PlanYear = r.Task.PlanYear,
        LeadDepartmentId = r.Task.LeadDepartmentId, DueDate = r.Task.DueDate, OriginalDueDate = r.Task.OriginalDueDate,
        State = r.Task.State, Priority = r.Task.Priority, SourceKind = r.Task.Source.Kind, ArrangementTitle = r.Task.Source.ArrangementTitle,
        ResponsiblePersonId = r.Task.ResponsiblePersonId, ResponsibleLeaderId = r.Task.ResponsibleLeaderId,
        SupervisingLeaderId = r.Task.SupervisingLeaderId, IsRestricted = r.Task.IsRestricted, ParentId = r.Task.ParentId, Standing = r.Standing,
    });

    private static NamedRefDto? Department(BureauSnapshot bureau, Guid? id) =>
        bureau.Department(id) is { } department ? new(department.Id, department.Name) : null;

    private static SupervisedTaskInListDto ToReducedRow(Row row, BureauSnapshot bureau) => new()
    {
        Id = row.Id, Number = row.Number, ShortTitle = row.ShortTitle, PlanYear = row.PlanYear, LeadDepartmentId = row.LeadDepartmentId,
        LeadDepartmentName = Department(bureau, row.LeadDepartmentId)?.Name, DueDate = row.DueDate, Light = row.Standing.Light,
        IsFullContent = false,
    };

    private SupervisedTaskInListDto ToFullRow(Row row, BureauSnapshot bureau) => ToReducedRow(row, bureau) with
    {
        IsFullContent = true,
        State = row.State,
        Priority = row.Priority,
        SourceKind = row.SourceKind,
        ArrangementTitle = row.ArrangementTitle,
        OriginalDueDate = row.OriginalDueDate,
        NextDate = row.Standing.NextDate,
        IsDueSoon = row.Standing.IsDueSoon,
        LightReason = TaskTexts.Standing(L, row.Standing.ReasonCode, row.Standing.ReasonData),
        DeclaredLight = row.Standing.DeclaredLight,
        WorkingDaysOverdue = row.Standing.WorkingDaysOverdue,
        MissedDate = row.Standing.MissedDate,
        EscalationLevel = row.Standing.EscalationLevel,
        ResponsiblePersonName = bureau.Person(row.ResponsiblePersonId)?.Name,
        ResponsibleLeaderName = SupervisedTaskPage.ResponsibleLeader(row.ResponsibleLeaderId, row.LeadDepartmentId, bureau)?.Name,
        SupervisingLeaderId = row.SupervisingLeaderId,
        SupervisingLeaderName = bureau.Person(row.SupervisingLeaderId)?.Name,
        LastProgress = row.Standing.LastProgress,
        LastReportAt = row.Standing.LastReportAt,
        IsRestricted = row.IsRestricted,
    };

    private sealed class Row
    {
        public required Guid Id { get; init; }
        public required string? Number { get; init; }
        public required string ShortTitle { get; init; }
        public required int PlanYear { get; init; }
        public required Guid? LeadDepartmentId { get; init; }
        public required DateOnly? DueDate { get; init; }
        public required DateOnly? OriginalDueDate { get; init; }
        public required LifecycleState State { get; init; }
        public required TaskPriority Priority { get; init; }
        public required TaskSourceKind SourceKind { get; init; }
        public required string? ArrangementTitle { get; init; }
        public required Guid? ResponsiblePersonId { get; init; }
        public required Guid? ResponsibleLeaderId { get; init; }
        public required Guid? SupervisingLeaderId { get; init; }
        public required bool IsRestricted { get; init; }
        public required Guid? ParentId { get; init; }
        public required TaskStanding Standing { get; init; }
    }
}
