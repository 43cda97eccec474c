using System.Linq.Expressions;
using System.Reflection;

namespace Supervision.Tasks;

/// <summary>
/// An order of the list: columns one after the other, empty values last on both databases, the id at the end. It can also say what follows a row, because
/// an offset reads everything before it, which far pages do not bear.
/// </summary>
internal sealed class TaskOrder
{
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(TaskWithStanding), "r");
    private static readonly MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo CompareIds = typeof(Guid).GetMethod(nameof(Guid.CompareTo), [typeof(Guid)])!;

    private readonly IReadOnlyList<Column> _columns;

    private TaskOrder(params Column[] columns) => _columns = columns;

    /// <param name="sorting">A column, with " desc" for the largest first; anything else is the order of the plan.</param>
    public static TaskOrder Of(string? sorting)
    {
        var isDescending = sorting?.EndsWith(" desc", StringComparison.OrdinalIgnoreCase) == true;
        Column? first = (isDescending ? sorting![..^5] : sorting)?.ToUpperInvariant() switch
        {
            "DUEDATE" => By(r => r.Task.DueDate, isDescending),
            "OVERDUE" => By(r => r.Standing.WorkingDaysOverdue, isDescending),
            "TITLE" => By(r => r.Task.ShortTitle, isDescending),
            "NUMBER" => By(r => r.Task.Number, isDescending),
            "LASTREPORT" => By(r => r.Standing.LastReportAt, isDescending),
            _ => null,
        };
        return first is null
            ? new TaskOrder(By(r => r.Task.PlanYear, true), By(r => r.Task.Number), By(r => r.Task.Order), By(r => r.Task.Id))
            : new TaskOrder(first, By(r => r.Task.Number), By(r => r.Task.Id));
    }

    public IQueryable<TaskWithStanding> Sort(IQueryable<TaskWithStanding> rows)
    {
        foreach (var (column, isFirst) in _columns.Select((c, i) => (c, i == 0)))
        {
            if (column.MayBeEmpty) rows = Then(rows, column.IsEmpty, isDescending: false, isFirst);
            rows = Then(rows, column.Key, column.IsDescending, isFirst && !column.MayBeEmpty);
        }

        return rows;
    }

    /// <summary>The rows behind this one.</summary>
    public IQueryable<TaskWithStanding> After(IQueryable<TaskWithStanding> rows, TaskWithStanding last)
    {
        Expression behind = Expression.Constant(false), alike = Expression.Constant(true);
        foreach (var column in _columns)
        {
            var value = Expression.Lambda(column.Key, Row).Compile().DynamicInvoke(last);
            behind = Expression.OrElse(behind, Expression.AndAlso(alike, IsBehind(column, value)));
            alike = Expression.AndAlso(alike, value is null ? column.IsEmpty : Expression.Equal(column.Key, Parameter(column, value)));
        }

        return rows.Where(Expression.Lambda<Func<TaskWithStanding, bool>>(behind, Row));
    }

    private static Expression IsBehind(Column column, object? value)
    {
        if (value is null) return Expression.Constant(false);
        Expression left = column.Key, right = Parameter(column, value);
        if (left.Type == typeof(string)) (left, right) = (Expression.Call(CompareTexts, left, right), Expression.Constant(0));
        if (left.Type == typeof(Guid)) (left, right) = (Expression.Call(left, CompareIds, right), Expression.Constant(0));
        Expression further = column.IsDescending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
        return column.MayBeEmpty ? Expression.OrElse(further, column.IsEmpty) : further;
    }

    /// <summary>A value as a captured variable is: a parameter of the statement.</summary>
    private static MemberExpression Parameter(Column column, object value)
    {
        var holder = Activator.CreateInstance(typeof(Captured<>).MakeGenericType(column.Key.Type), value)!;
        return Expression.Field(Expression.Constant(holder), nameof(Captured<int>.Value));
    }

    private static IQueryable<TaskWithStanding> Then(IQueryable<TaskWithStanding> rows, Expression key, bool isDescending, bool isFirst)
    {
        var name = (isFirst ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (isDescending ? "Descending" : "");
        return rows.Provider.CreateQuery<TaskWithStanding>(
            Expression.Call(typeof(Queryable), name, [typeof(TaskWithStanding), key.Type], rows.Expression, Expression.Quote(Expression.Lambda(key, Row))));
    }

    private static Column By<TKey>(Expression<Func<TaskWithStanding, TKey>> key, bool isDescending = false) =>
        new(new Rename(key.Parameters[0]).Visit(key.Body), isDescending);

    private sealed record Column(Expression Key, bool IsDescending)
    {
        public bool MayBeEmpty { get; } = Nullable.GetUnderlyingType(Key.Type) is not null || Key is MemberExpression { Member.Name: nameof(SupervisedTask.Number) };

        public Expression IsEmpty => Expression.Equal(Key, Expression.Constant(null, Key.Type));
    }

    private sealed class Captured<T>(T value)
    {
        public readonly T Value = value;
    }

    private sealed class Rename(ParameterExpression from) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? Row : base.VisitParameter(node);
    }
}
