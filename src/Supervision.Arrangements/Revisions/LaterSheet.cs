using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.Revisions;

/// <summary>The drafts of the later version on the desk while drafts of the earlier one find their places among them.</summary>
internal sealed class LaterSheet(ReviewDesk desk, IReadOnlyList<Arrangement> arrangements, ReadVersion earlier)
{
    private readonly Dictionary<Guid, Arrangement> _earlierArrangements = earlier.Arrangements.ToDictionary(a => a.Id);

    internal Guid DocumentId => desk.Document.Id;

    internal string Text => desk.Text;

    internal IReadOnlyList<TaskDraft> Drafts => desk.Sheet.All;

    internal TaskDraft? Find(Guid id) => desk.Sheet.Find(id);

    internal void Add(TaskDraft draft) => desk.Sheet.Add(draft);

    internal void Remove(TaskDraft draft) => desk.Sheet.Remove(draft);

    /// <summary>The arrangement of the same title, otherwise the one that the place lies under.</summary>
    internal Guid ArrangementAt(int position, TaskDraft of)
    {
        var title = _earlierArrangements.TryGetValue(of.ArrangementId, out var group) ? NormalText.Key(group.Title) : string.Empty;
        var under = arrangements.LastOrDefault(a => a.HeadingStart <= position) ?? arrangements[0];
        var named = arrangements.FirstOrDefault(a => title.Length > 0 && NormalText.Key(a.Title) == title);
        return position > 0 || named is null ? under.Id : named.Id;
    }

    /// <summary>A place in the order behind the drafts that stand before a position of the text.</summary>
    internal int OrderAt(int position) => desk.Sheet.OrderAfter(Drafts.Where(d => d.Span.Start < position).MaxBy(d => d.Span.Start));
}
