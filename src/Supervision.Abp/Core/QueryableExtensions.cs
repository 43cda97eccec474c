using System.Linq.Expressions;

namespace System.Linq;

/// <summary>Small additions to queries.</summary>
public static class AbpQueryableExtensions
{
    public static IQueryable<T> WhereIf<T>(
        this IQueryable<T> query, bool condition, Expression<Func<T, bool>> predicate) =>
        condition ? query.Where(predicate) : query;

    public static IQueryable<T> PageBy<T>(this IQueryable<T> query, int skipCount, int maxResultCount) =>
        query.Skip(skipCount).Take(maxResultCount);
}
