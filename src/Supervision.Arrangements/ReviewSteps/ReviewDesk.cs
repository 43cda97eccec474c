using System.Text.Json.Nodes;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>The drafts of one document while one step is done to them; nobody else takes a step on the document meanwhile.</summary>
internal sealed class ReviewDesk(PlanDocument document, PlanDocumentText stored, int revision, int? seen, List<TaskDraft> drafts)
{
    private readonly Dictionary<Guid, JsonObject> _before = drafts.ToDictionary(d => d.Id, DraftMemory.Of);

    internal PlanDocument Document { get; } = document;

    internal PlanDocumentText Stored { get; } = stored;

    internal string Text => Stored.Text;

    internal DraftSheet Sheet { get; } = new(stored.Text, drafts);

    /// <summary>The number of this step.</summary>
    internal int Revision { get; } = revision;

    /// <summary>The last step that the person saw; null when they work on what is stored now, whatever it is.</summary>
    internal int? Seen { get; } = seen;

    internal IReadOnlyList<TaskDraft> Added => [.. Sheet.All.Where(d => !_before.ContainsKey(d.Id))];

    internal IReadOnlyList<Guid> Removed => [.. _before.Keys.Except(Sheet.All.Select(d => d.Id))];

    internal List<DraftChange> Changes()
    {
        var now = Sheet.All.ToDictionary(d => d.Id, DraftMemory.Of);
        return [.. _before.Keys.Union(now.Keys).Select(id => DraftChange.Between(id, _before.GetValueOrDefault(id), now.GetValueOrDefault(id))).OfType<DraftChange>()];
    }
}
