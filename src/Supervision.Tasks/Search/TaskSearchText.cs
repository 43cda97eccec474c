using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Search;

/// <summary>
/// The words of a task, divided by spaces, written with the task in one transaction; the database keeps its full-text index over them. Two sets,
/// because the bureau-wide list may find a task only by what it shows of it.
/// </summary>
public sealed class TaskSearchText : Entity<int>
{
    private TaskSearchText()
    {
        ListedWords = AllWords = string.Empty;
    }

    internal TaskSearchText(Guid taskId)
        : this() => TaskId = taskId;

    public Guid TaskId { get; private set; }

    /// <summary>Number, short title, lead department.</summary>
    public string ListedWords { get; private set; }

    /// <summary>The listed words and those of requirement, completion criterion, source sentence, supporting departments, people and the latest progress.</summary>
    public string AllWords { get; private set; }

    /// <summary>Version of the cutting, <see cref="SearchConsts.Version"/>.</summary>
    public int Version { get; private set; }

    internal void Write(string listed, string rest)
    {
        ListedWords = Join(listed);
        AllWords = Join(listed + "\n" + rest);
        Version = SearchConsts.Version;
    }

    private static string Join(string text) => string.Join(' ', SearchWords.Of(text).Select(w => w.Text));
}
