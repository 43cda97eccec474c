using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Scope;

namespace Supervision.Tasks.Search;

/// <summary>Narrows a query of tasks to what was searched, inside a person's scope.</summary>
public static class TaskSearch
{
    /// <summary>
    /// By everything where the person sees the content, by what the list shows where not: a hit tells nothing that the page would not.
    /// </summary>
    public static IQueryable<SupervisedTask> Search(
        this IQueryable<SupervisedTask> tasks, string? typed, TaskScope scope, ITaskSearchIndex index, DbSet<TaskSearchText> texts)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(index);
        if (string.IsNullOrWhiteSpace(typed)) return tasks;
        var query = SearchQuery.Of(typed);
        return query.IsEmpty
            ? tasks.Where(t => false)
            : scope.Found(tasks, index.FindByWhatIsListed(texts, query), index.FindByContent(texts, query));
    }
}
