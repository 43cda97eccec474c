using Supervision.Arrangements.Criteria;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.Targets;
using Supervision.Tasks;

namespace Supervision.Arrangements.TaskDrafts;

// What the text says about the draft, and what is offered for it: nothing of it is applied by itself.
public sealed partial class TaskDraftDto
{
    /// <summary>The word from which the nature was read; null where nothing in the sentence says it.</summary>
    public string? NatureWords { get; set; }

    /// <summary>按职责分工负责, 各处室: one task per department can be made; null where one unit leads.</summary>
    public string? SharingWords { get; set; }

    /// <summary>Persons that the text names as responsible leaders, joined by 、.</summary>
    public string? LeaderWords { get; set; }
    public TaskSourceKind SourceKind { get; set; }
    public IReadOnlyList<DateOffer> DateOffers { get; set; } = [];
    public IReadOnlyList<DraftTarget> Targets { get; set; } = [];

    /// <summary>At most three departments that may lead, the likeliest first, each with its reason.</summary>
    public IReadOnlyList<DepartmentSuggestion> Suggestions { get; set; } = [];

    /// <summary>At most three completion criteria, each with the word it was read from; the sentence to show is <c>Criterion:Kind</c> of the language files.</summary>
    public IReadOnlyList<CriterionOffer> CriterionOffers { get; set; } = [];

    internal TaskDraftDto WithFacts(TaskDraft draft)
    {
        (NatureWords, SharingWords, LeaderWords, SourceKind) = (draft.NatureWords, draft.SharingWords, draft.LeaderWords, draft.SourceKind);
        (DateOffers, Targets, Suggestions) = (draft.DateOffers, draft.Targets, draft.Suggestions);
        CriterionOffers = draft.State == TaskDraftState.Open ? CriterionReader.Read(draft.Quotation, draft.ShortTitle) : [];
        return this;
    }
}
