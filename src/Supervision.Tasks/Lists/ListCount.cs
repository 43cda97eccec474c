using Microsoft.EntityFrameworkCore;

namespace Supervision.Tasks.Lists;

/// <summary>How long a list is, as far as pages tell.</summary>
public static class ListCount
{
    /// <summary>Lists are counted exactly up to here; pages show more as 10,000+.</summary>
    public const int Max = 10_000;

    /// <summary>The number of rows; one more than <see cref="Max"/> for any longer list, the rest of which is not read.</summary>
    public static Task<int> CountUpToMaxAsync<T>(this IQueryable<T> rows, CancellationToken cancellationToken = default) =>
        rows.OrderBy(_ => 1).Take(Max + 1).CountAsync(cancellationToken);
}
