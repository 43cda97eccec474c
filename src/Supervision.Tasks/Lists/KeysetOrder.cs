using System.Linq.Expressions;
using System.Reflection;

namespace Supervision.Tasks.Lists;

/// <summary>
/// An order of a list: columns one after the other, empty values last on both databases, the id at the end. It can also say what follows a row, because
/// an offset reads everything before it, which far pages do not bear.
/// </summary>
/// <typeparam name="TRow">What the list is a query of.</typeparam>
public sealed class KeysetOrder<TRow>
{
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(TRow), "r");
    private static readonly MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo CompareIds = typeof(Guid).GetMethod(nameof(Guid.CompareTo), [typeof(Guid)])!;

    private readonly List<Column> _columns = [];

    /// <summary>Adds a column.</summary>
    /// <param name="mayBeEmpty">Says so of texts; of other columns their type does.</param>
    public KeysetOrder<TRow> By<TKey>(Expression<Func<TRow, TKey>> key, bool isDescending = false, bool mayBeEmpty = false)
    {
        ArgumentNullException.ThrowIfNull(key);
        _columns.Add(new Column(
            new Rename(key.Parameters[0]).Visit(key.Body), isDescending, mayBeEmpty || Nullable.GetUnderlyingType(typeof(TKey)) is not null));
        return this;
    }

    /// <summary>The rows in this order.</summary>
    public IQueryable<TRow> Sort(IQueryable<TRow> rows)
    {
        foreach (var (column, isFirst) in _columns.Select((c, i) => (c, i == 0)))
        {
            if (column.MayBeEmpty) rows = Then(rows, column.IsEmpty, isDescending: false, isFirst);
            rows = Then(rows, column.Key, column.IsDescending, isFirst && !column.MayBeEmpty);
        }

        return rows;
    }

    /// <summary>The rows behind this one.</summary>
    public IQueryable<TRow> After(IQueryable<TRow> rows, TRow last)
    {
        Expression behind = Expression.Constant(false), alike = Expression.Constant(true);
        foreach (var column in _columns)
        {
            var value = Expression.Lambda(column.Key, Row).Compile().DynamicInvoke(last);
            behind = Expression.OrElse(behind, Expression.AndAlso(alike, IsBehind(column, value)));
            alike = Expression.AndAlso(alike, value is null ? column.IsEmpty : Expression.Equal(column.Key, Parameter(column, value)));
        }

        return rows.Where(Expression.Lambda<Func<TRow, bool>>(behind, Row));
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
        var holder = Activator.CreateInstance(typeof(CapturedValue<>).MakeGenericType(column.Key.Type), value)!;
        return Expression.Field(Expression.Constant(holder), nameof(CapturedValue<int>.Value));
    }

    private static IQueryable<TRow> Then(IQueryable<TRow> rows, Expression key, bool isDescending, bool isFirst)
    {
        var name = (isFirst ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (isDescending ? "Descending" : "");
        return rows.Provider.CreateQuery<TRow>(
            Expression.Call(typeof(Queryable), name, [typeof(TRow), key.Type], rows.Expression, Expression.Quote(Expression.Lambda(key, Row))));
    }

    private sealed record Column(Expression Key, bool IsDescending, bool MayBeEmpty)
    {
        public Expression IsEmpty => Expression.Equal(Key, Expression.Constant(null, Key.Type));
    }

    private sealed class Rename(ParameterExpression from) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? Row : base.VisitParameter(node);
    }
}

/// <summary>Holds a value as the closure of a variable does.</summary>
internal sealed class CapturedValue<T>(T value)
{
    public readonly T Value = value;
}
