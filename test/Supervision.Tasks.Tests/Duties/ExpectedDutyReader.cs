using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Directives;
using Supervision.Tasks.Progress;

namespace Supervision.Tasks.Duties;

/// <summary>A running task of the person's scope with what the person is to it and what waits on it.</summary>
internal sealed record ExpectedCase(
    SupervisedTask Task, TaskStanding Standing, TaskActor Actor, bool LeadIsOffice, IReadOnlyList<ProgressReport> Reports,
    IReadOnlyList<Directive> Directives, ClosureRequest? Closure, AdjustmentRequest? Adjustment, IReadOnlyList<CoordinationRequest> Coordination)
{
    /// <summary>Supporting departments asked about a closing and not answering yet, for which the person speaks.</summary>
    public IReadOnlyList<ClosureAnswer> Answers { get; init; } = [];
}

/// <summary>Loads the running tasks on which something may wait for the person.</summary>
internal sealed class ExpectedDutyReader(TaskDesk desk)
{
    /// <summary>Relations that bring duties; who merely sees a task has none.</summary>
    private const TaskRelations Concerned = TaskRelations.Office | TaskRelations.HeadOfLead | TaskRelations.LiaisonOfLead
        | TaskRelations.ResponsiblePerson | TaskRelations.Handler | TaskRelations.LeaderInCharge | TaskRelations.SupervisingLeader
        | TaskRelations.PrincipalLeader | TaskRelations.HeadOfSupporting | TaskRelations.LiaisonOfSupporting;

    public async Task<IReadOnlyList<ExpectedCase>> ReadAsync(CancellationToken ct)
    {
        var db = await desk.DbAsync();
        var (bureau, today) = (await desk.BureauAsync(ct), await desk.TodayAsync(ct));
        var tasks = await (await desk.ScopeAsync(ct)).Visible(db.SupervisedTasks).AsNoTracking().Where(TaskStates.IsWaitingExpression).ToListAsync(ct);
        var mine = tasks.Select(t => (Task: t, Actor: RelationResolver.ActorOf(desk.PersonId, t, bureau, today)))
            .Where(c => c.Actor.May(Concerned)).ToList();
        Guid[] ids = [.. mine.Select(c => c.Task.Id)];
        var standings = await db.TaskStandings.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var reports = (await db.ProgressReports.AsNoTracking().Where(r => ids.Contains(r.TaskId)).ToListAsync(ct)).ToLookup(r => r.TaskId);
        var directives = (await db.Directives.AsNoTracking()
            .Where(d => ids.Contains(d.TaskId) && d.StruckOutAt == null && d.RepliedAt == null).ToListAsync(ct)).ToLookup(d => d.TaskId);
        var closures = (await db.ClosureRequests.AsNoTracking().Where(c => ids.Contains(c.TaskId)).ToListAsync(ct)).ToLookup(c => c.TaskId);
        var adjustments = (await db.AdjustmentRequests.AsNoTracking().Where(a => ids.Contains(a.TaskId)
            && (a.State == AdjustmentState.AwaitingHead || a.State == AdjustmentState.AwaitingDecision)).ToListAsync(ct)).ToLookup(a => a.TaskId);
        var coordination = (await db.CoordinationRequests.AsNoTracking()
            .Where(c => ids.Contains(c.TaskId) && c.State != CoordinationState.Decided).ToListAsync(ct)).ToLookup(c => c.TaskId);
        var answers = (await db.ClosureAnswers.AsNoTracking().Where(a => ids.Contains(a.TaskId) && a.AnsweredAt == null).ToListAsync(ct)).ToLookup(a => a.TaskId);
        return [.. mine.Select(c => new ExpectedCase(
            c.Task, standings[c.Task.Id], c.Actor, c.Task.LeadDepartmentId == bureau.Office?.Id, [.. reports[c.Task.Id]], [.. directives[c.Task.Id]],
            closures[c.Task.Id].OrderByDescending(x => x.RequestedAt).FirstOrDefault(), adjustments[c.Task.Id].FirstOrDefault(),
            [.. coordination[c.Task.Id]])
        {
            Answers = [.. answers[c.Task.Id].Where(a => ClosureAnswering.SpeaksFor(desk.PersonId, a.DepartmentId, bureau, today))],
        })];
    }
}
