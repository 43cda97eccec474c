using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Supervision.Tasks.Lists;

/// <summary>How long a list is, as far as pages tell.</summary>
public static class ListCount
{
    /// <summary>Lists are counted exactly up to here; pages show more as 10,000+.</summary>
    public const int Max = 10_000;

    /// <summary>The number of rows; one more than <see cref="Max"/> for any longer list, the rest of which is not read.</summary>
    /// <param name="along">The key: an order that an index has, so that counting stops early instead of sorting.</param>
    public static Task<int> CountUpToMaxAsync<T>(
        this IQueryable<T> rows, Expression<Func<T, Guid>> along, CancellationToken cancellationToken = default) =>
        rows.OrderBy(along).Take(Max + 1).CountAsync(cancellationToken);
}
