using System.Linq.Expressions;

namespace Supervision.Tasks.Scope;

/// <summary>
/// What one person may see of tasks (workflow.md 6), as conditions for queries. Office and auditor see all content; leaders their
/// departments; heads and liaisons what their department leads or supports; restricted tasks only the people named on them.
/// </summary>
public sealed class TaskScope
{
    private readonly Guid? _personId;
    private readonly bool _seesAll;
    private readonly bool _seesDrafts;
    private readonly bool _isPrincipalLeader;
    private readonly Guid?[] _departments;
    private readonly Guid[] _supportingDepartments;
    private readonly Guid?[] _inCharge;

    internal TaskScope(TaskScopeFacts facts)
    {
        _personId = facts.PersonId;
        _seesDrafts = facts.IsOffice || facts.IsAuditor;
        _isPrincipalLeader = facts.IsPrincipalLeader;
        _seesAll = _seesDrafts || _isPrincipalLeader;
        _departments = [.. facts.DepartmentIds.Select(d => (Guid?)d)];
        _supportingDepartments = [.. facts.DepartmentIds];
        _inCharge = [.. facts.InChargeDepartmentIds.Select(d => (Guid?)d)];
    }

    /// <summary>Person of the scope; null for accounts without a person, who see no task.</summary>
    public Guid? PersonId => _personId;

    /// <summary>Tasks whose full content the person may see.</summary>
    public IQueryable<SupervisedTask> Visible(IQueryable<SupervisedTask> tasks) => tasks.Where(VisibleExpression());

    /// <summary>
    /// Tasks that the person may find in lists: what is visible, and of all assigned unrestricted tasks number, title, lead department,
    /// date and light. Show nothing else of a task that is not <see cref="Visible"/>.
    /// </summary>
    public IQueryable<SupervisedTask> Listed(IQueryable<SupervisedTask> tasks)
    {
        if (_personId is null) return tasks.Where(VisibleExpression());
        Expression<Func<SupervisedTask, bool>> listed = t =>
            !t.IsRestricted && t.State != LifecycleState.Draft && t.State != LifecycleState.PendingEstablishment;
        return tasks.Where(Or(listed, VisibleExpression()));
    }

    /// <summary>Tasks found by what a list shows of them, and of the visible ones those found by their content.</summary>
    internal IQueryable<SupervisedTask> Found(IQueryable<SupervisedTask> tasks, IQueryable<Guid> byWhatIsListed, IQueryable<Guid> byContent)
    {
        Expression<Func<SupervisedTask, bool>> listed = t => byWhatIsListed.Contains(t.Id);
        return tasks.Where(Or(listed, And(t => byContent.Contains(t.Id), VisibleExpression())));
    }

    /// <summary>The condition itself, for combined queries.</summary>
    public Expression<Func<SupervisedTask, bool>> VisibleExpression()
    {
        if (_personId is not { } me) return t => _seesDrafts && !t.IsRestricted;
        return And(Or(Named(me), t => !t.IsRestricted), And(Assigned(me), Content(me)));
    }

    private Expression<Func<SupervisedTask, bool>> Content(Guid me) => _seesAll
        ? t => true
        : t => _departments.Contains(t.LeadDepartmentId)
            || t.SupportingDepartments.Any(d => _supportingDepartments.Contains(d.DepartmentId) || _inCharge.Contains(d.DepartmentId))
            || _inCharge.Contains(t.LeadDepartmentId)
            || t.ResponsiblePersonId == me || t.HandlerId == me || t.ResponsibleLeaderId == me
            || t.SupervisingLeaderId == me || t.RegisteredById == me || t.NamedPeople.Any(p => p.PersonId == me);

    /// <summary>Drafts are seen by the office, who registered them, and the leader whom they wait for.</summary>
    private Expression<Func<SupervisedTask, bool>> Assigned(Guid me) => _seesDrafts
        ? t => true
        : t => t.RegisteredById == me
            || (t.State != LifecycleState.Draft && t.State != LifecycleState.PendingEstablishment)
            || (t.State == LifecycleState.PendingEstablishment
                && (t.Priority == TaskPriority.Key ? _isPrincipalLeader : _inCharge.Contains(t.LeadDepartmentId)));

    private static Expression<Func<SupervisedTask, bool>> Named(Guid me) => t =>
        t.NamedPeople.Any(p => p.PersonId == me) || t.ResponsiblePersonId == me || t.HandlerId == me
        || t.ResponsibleLeaderId == me || t.SupervisingLeaderId == me || t.RegisteredById == me;

    /// <summary>The people of <see cref="Named"/> for one task.</summary>
    internal static IReadOnlyList<Guid> InformedOf(SupervisedTask task)
    {
        Guid?[] byName = [task.ResponsiblePersonId, task.HandlerId, task.ResponsibleLeaderId, task.SupervisingLeaderId, task.RegisteredById];
        return [.. task.NamedPeople.Select(p => p.PersonId).Concat(byName.OfType<Guid>()).Distinct()];
    }

    private static Expression<Func<SupervisedTask, bool>> And(
        Expression<Func<SupervisedTask, bool>> left, Expression<Func<SupervisedTask, bool>> right) =>
        Combine(left, right, Expression.AndAlso);

    private static Expression<Func<SupervisedTask, bool>> Or(
        Expression<Func<SupervisedTask, bool>> left, Expression<Func<SupervisedTask, bool>> right) =>
        Combine(left, right, Expression.OrElse);

    private static Expression<Func<SupervisedTask, bool>> Combine(
        Expression<Func<SupervisedTask, bool>> left, Expression<Func<SupervisedTask, bool>> right,
        Func<Expression, Expression, BinaryExpression> with)
    {
        var body = new ParameterSwap(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<SupervisedTask, bool>>(with(left.Body, body), left.Parameters);
    }

    private sealed class ParameterSwap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

/// <summary>What decides a person's scope.</summary>
internal sealed record TaskScopeFacts
{
    public Guid? PersonId { get; init; }
    public bool IsOffice { get; init; }
    public bool IsAuditor { get; init; }
    public bool IsPrincipalLeader { get; init; }

    /// <summary>Departments the person belongs to, heads or serves as liaison.</summary>
    public IReadOnlyList<Guid> DepartmentIds { get; init; } = [];
    public IReadOnlyList<Guid> InChargeDepartmentIds { get; init; } = [];
}
