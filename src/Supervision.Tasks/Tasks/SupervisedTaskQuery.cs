using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Scope;
using Supervision.Tasks.Search;

namespace Supervision.Tasks;

/// <summary>A task with its standing, for lists.</summary>
internal sealed class TaskWithStanding
{
    public required SupervisedTask Task { get; init; }
    public required TaskStanding Standing { get; init; }
}

/// <summary>The query behind the list, its counts and its export.</summary>
internal static class SupervisedTaskQuery
{
    public static IQueryable<TaskWithStanding> Filter(
        ITasksDbContext db, TaskScope scope, ITaskSearchIndex index, GetSupervisedTaskListInput input, BureauSnapshot bureau, bool withStates)
    {
        var tasks = AsksForContent(input) ? scope.Visible(db.SupervisedTasks) : scope.Listed(db.SupervisedTasks);
        tasks = FilterContent(FilterPeople(tasks, input, bureau), input).Search(input.Filter, scope, index, db.TaskSearchTexts);
        if (withStates && input.States.Count > 0) tasks = tasks.Where(t => input.States.Contains(t.State));
        if (withStates && input.RunningOnly) tasks = tasks.Where(TaskStates.IsRunningExpression);
        var rows = WithStanding(db, tasks);
        if (withStates) rows = FilterStanding(rows, input);
        return input.ChangedSince is { } since
            ? rows.Where(r => db.TaskEvents.Any(e => e.TaskId == r.Task.Id && e.At > since))
            : rows;
    }

    /// <summary>A page of the rows: behind a row when the input names one that can be found, otherwise by counting.</summary>
    public static async Task<IQueryable<TaskWithStanding>> PageAsync(
        IQueryable<TaskWithStanding> rows, GetSupervisedTaskListInput input, IQueryable<TaskWithStanding> all, CancellationToken cancellationToken = default)
    {
        var order = TaskOrder.Of(input.Sorting);
        var last = input.After is { } id ? await all.AsNoTracking().FirstOrDefaultAsync(r => r.Task.Id == id, cancellationToken) : null;
        return last is null
            ? order.Sort(rows).Skip(input.SkipCount).Take(input.MaxResultCount)
            : order.Sort(order.After(rows, last)).Take(input.MaxResultCount);
    }

    public static IQueryable<TaskWithStanding> WithStanding(ITasksDbContext db, IQueryable<SupervisedTask> tasks) =>
        tasks.Join(db.TaskStandings, t => t.Id, s => s.Id, (t, s) => new TaskWithStanding { Task = t, Standing = s });

    /// <summary>Filters by what the reduced view does not show apply to visible tasks only, or the filter itself would tell.</summary>
    private static bool AsksForContent(GetSupervisedTaskListInput input) =>
        input.States.Count > 0 || input.Priority is not null || input.SourceKind is not null || input.BatchId is not null
        || input.ResponsiblePersonId is not null || input.SupervisingLeaderId is not null || input.PersonallySupervisedOnly
        || input.MinimumLevel is not null || input.ChangedSince is not null || input.DepartmentId is not null;

    private static IQueryable<SupervisedTask> FilterContent(IQueryable<SupervisedTask> tasks, GetSupervisedTaskListInput input)
    {
        if (input.PlanYear is { } year) tasks = tasks.Where(t => t.PlanYear == year);
        if (input.Priority is { } priority) tasks = tasks.Where(t => t.Priority == priority);
        if (input.SourceKind is { } kind) tasks = tasks.Where(t => t.Source.Kind == kind);
        return input.BatchId is { } batch ? tasks.Where(t => t.BatchId == batch) : tasks;
    }

    private static IQueryable<SupervisedTask> FilterPeople(
        IQueryable<SupervisedTask> tasks, GetSupervisedTaskListInput input, BureauSnapshot bureau)
    {
        if (input.LeadDepartmentId is { } lead) tasks = tasks.Where(t => t.LeadDepartmentId == lead);
        if (input.DepartmentId is { } own)
            tasks = tasks.Where(t => t.LeadDepartmentId == own || t.SupportingDepartments.Any(d => d.DepartmentId == own));
        if (input.ResponsiblePersonId is { } person) tasks = tasks.Where(t => t.ResponsiblePersonId == person);
        if (input.SupervisingLeaderId is { } leader) tasks = tasks.Where(t => t.SupervisingLeaderId == leader);
        if (input.PersonallySupervisedOnly) tasks = tasks.Where(t => t.SupervisingLeaderId != null);
        if (input.LeaderInChargeId is not { } inChargeId) return tasks;
        Guid?[] inCharge = [.. bureau.InChargeOf(inChargeId).Select(d => (Guid?)d)];
        return tasks.Where(t => inCharge.Contains(t.LeadDepartmentId) || t.ResponsibleLeaderId == inChargeId);
    }

    private static IQueryable<TaskWithStanding> FilterStanding(IQueryable<TaskWithStanding> rows, GetSupervisedTaskListInput input)
    {
        if (input.Light is { } light) rows = rows.Where(r => r.Standing.Light == light);
        if (input.DueSoonOnly) rows = rows.Where(r => r.Standing.IsDueSoon);
        return input.MinimumLevel is { } level ? rows.Where(r => r.Standing.EscalationLevel >= level) : rows;
    }
}
