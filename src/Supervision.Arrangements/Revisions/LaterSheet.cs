using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.Revisions;

/// <summary>The drafts of the later version while drafts of the earlier one find their places among them.</summary>
internal sealed class LaterSheet(ReadVersion later, ReadVersion earlier)
{
    private readonly List<TaskDraft> _drafts = [.. later.Drafts];
    private readonly Dictionary<Guid, Arrangement> _earlierArrangements = earlier.Arrangements.ToDictionary(a => a.Id);

    internal Guid DocumentId => later.Document.Id;

    internal string Text => later.Text.Text;

    internal IReadOnlyList<TaskDraft> Drafts => _drafts;

    internal TaskDraft? Find(Guid id) => _drafts.Find(d => d.Id == id);

    internal void Add(TaskDraft draft) => _drafts.Add(draft);

    internal void Remove(TaskDraft draft) => _drafts.Remove(draft);

    /// <summary>The arrangement of the same title, otherwise the one that the place lies under.</summary>
    internal Guid ArrangementAt(int position, TaskDraft of)
    {
        var title = _earlierArrangements.TryGetValue(of.ArrangementId, out var group) ? NormalText.Key(group.Title) : string.Empty;
        var under = later.Arrangements.LastOrDefault(a => a.HeadingStart <= position) ?? later.Arrangements[0];
        var named = later.Arrangements.FirstOrDefault(a => title.Length > 0 && NormalText.Key(a.Title) == title);
        return position > 0 || named is null ? under.Id : named.Id;
    }

    /// <summary>A place in the order behind the drafts that stand before a position of the text.</summary>
    internal int OrderAt(int position)
    {
        var sheet = new DraftSheet(Text, _drafts);
        return sheet.OrderAfter(sheet.All.Where(d => d.Span.Start < position).MaxBy(d => d.Span.Start));
    }
}
