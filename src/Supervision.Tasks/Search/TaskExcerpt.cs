namespace Supervision.Tasks.Search;

/// <summary>What a list shows of a task that was found by more than its title.</summary>
internal static class TaskExcerpt
{
    public static string? Of(SearchQuery query, string? number, string shortTitle, string requirement, string? lastProgress)
    {
        if (query.IsEmpty || SearchHits.Mark($"{number} {shortTitle}", query).Any(part => part.IsHit)) return null;
        return SearchHits.Excerpt(requirement, query) ?? (lastProgress is null ? null : SearchHits.Excerpt(lastProgress, query));
    }
}
