using Microsoft.EntityFrameworkCore;

namespace Supervision.Tasks.Divided;

/// <summary>Names of the heads that rows of a list hang under, in one query.</summary>
internal static class DividedTaskTitles
{
    public static async Task<IReadOnlyDictionary<Guid, string>> OfAsync(
        ITasksDbContext db, IEnumerable<Guid?> headIds, CancellationToken cancellationToken = default)
    {
        Guid[] ids = [.. headIds.OfType<Guid>().Distinct()];
        return ids.Length == 0
            ? new Dictionary<Guid, string>()
            : await db.DividedTasks.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.ShortTitle, cancellationToken);
    }

    public static NamedRefDto? Find(IReadOnlyDictionary<Guid, string> titles, Guid? headId) =>
        headId is { } id && titles.TryGetValue(id, out var title) ? new(id, title) : null;
}
