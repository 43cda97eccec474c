using System.Linq.Expressions;
using Supervision.Reports.Desk;
using Supervision.Tasks;
using Supervision.Tasks.Coordination;

namespace Supervision.Reports.Figures;

/// <summary>A task with its standing and the facets that figures are made of.</summary>
internal sealed class TaskRow
{
    public SupervisedTask Task { get; init; } = null!;
    public TaskStanding Standing { get; init; } = null!;
    public Guid? LeadDepartmentId { get; init; }
    public LifecycleState State { get; init; }
    public TrafficLight Light { get; init; }
    public bool IsDueSoon { get; init; }
    public bool IsLate { get; init; }
    public int Level { get; init; }
    public bool IsSupervisedByMe { get; init; }
    public bool AwaitsPrincipal { get; init; }

    /// <summary>The assigned tasks whose content the person may see.</summary>
    public static IQueryable<TaskRow> Of(ReadingDesk desk) => Of(desk, desk.Scope.Visible(desk.Db.SupervisedTasks));

    public static IQueryable<TaskRow> Of(ReadingDesk desk, IQueryable<SupervisedTask> tasks)
    {
        var (db, me) = (desk.Db, desk.Me);
        return tasks.Where(t => t.State != LifecycleState.Draft && t.State != LifecycleState.PendingEstablishment)
            .Join(db.TaskStandings, t => t.Id, s => s.Id, (t, s) => new TaskRow
            {
                Task = t,
                Standing = s,
                LeadDepartmentId = t.LeadDepartmentId,
                State = t.State,
                Light = s.Light,
                IsDueSoon = s.IsDueSoon,
                IsLate = s.WorkingDaysOverdue > 0,
                Level = s.EscalationLevel,
                IsSupervisedByMe = me != null && t.SupervisingLeaderId == me,
                AwaitsPrincipal = db.CoordinationRequests.Any(c => c.TaskId == t.Id && c.State == CoordinationState.WithPrincipalLeader),
            });
    }

    /// <summary>A plan year, and until they are closed the tasks left over from earlier ones.</summary>
    public static Expression<Func<TaskRow, bool>> OfYear(int year) => r =>
        r.Task.PlanYear == year
        || (r.Task.PlanYear < year
            && (r.State == LifecycleState.PendingReceipt || r.State == LifecycleState.InProgress || r.State == LifecycleState.PendingAdjustment
                || r.State == LifecycleState.Suspended || r.State == LifecycleState.PendingClosure));

    /// <summary>Led by a department of the person, in their charge, or theirs by name.</summary>
    public static Expression<Func<TaskRow, bool>> OwnOf(ReadingDesk desk)
    {
        Guid?[] departments = [.. desk.OwnDepartments.Select(d => (Guid?)d)];
        var me = desk.Me;
        return r => departments.Contains(r.LeadDepartmentId)
            || (me != null && (r.Task.ResponsiblePersonId == me || r.Task.HandlerId == me || r.Task.ResponsibleLeaderId == me
                || r.Task.SupervisingLeaderId == me));
    }
}
