using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.Suggestions;
using Supervision.Arrangements.Targets;
using Supervision.Tasks;

namespace Supervision.Arrangements.TaskDrafts;

// What the text itself says about a draft, and what is offered for it.
public partial class TaskDraft
{
    /// <summary>The word from which <see cref="Nature"/> was read; null where nothing in the sentence says it.</summary>
    public string? NatureWords { get; private set; }

    /// <summary>按职责分工负责, 各处室…: every unit answers for its own part; null where one unit leads.</summary>
    public string? SharingWords { get; private set; }

    /// <summary>Persons that the text names as responsible leaders, joined by 、.</summary>
    public string? LeaderWords { get; private set; }

    /// <summary>Dates that the text states and that nobody set.</summary>
    public IReadOnlyList<DateOffer> DateOffers { get; private set; } = [];

    public IReadOnlyList<DraftTarget> Targets { get; private set; } = [];

    /// <summary>Departments that may lead, the likeliest first.</summary>
    public IReadOnlyList<DepartmentSuggestion> Suggestions { get; private set; } = [];

    /// <summary>Annual plan, or rectification for a draft made of a shortcoming.</summary>
    public TaskSourceKind SourceKind { get; private set; } = TaskSourceKind.AnnualPlan;

    /// <summary>Each department does its own part: one task per department is offered.</summary>
    internal bool IsEachByDuty => SharingWords is not null;

    internal void ReadOwners(string? sharing, string? leaders) =>
        (SharingWords, LeaderWords) = (Cut(sharing, TaskDraftConsts.MaxWordsLength), Cut(leaders, TaskDraftConsts.MaxUnitsLength));

    internal void OfferDates(IEnumerable<DateOffer> offers) => DateOffers = [.. offers.Take(TaskDraftConsts.MaxDateOffers)];

    internal void Suggest(IEnumerable<DepartmentSuggestion> suggestions)
    {
        Suggestions = [.. suggestions.Take(TaskDraftConsts.MaxSuggestions)];
        var likeliest = Suggestions.Count > 0 ? Suggestions[0] : null;
        (ProposedDepartmentId, ProposalWords) = (likeliest?.DepartmentId, Cut(likeliest?.Words, TaskDraftConsts.MaxWordsLength));
    }

    /// <summary>A person takes an offered date as the due date: the words it was read from stay with it.</summary>
    internal void DueOn(DateOffer offer)
    {
        DueOn(offer.Date);
        (DuePrecision, DueDateWords) = (offer.Precision, Cut(offer.Words, TaskDraftConsts.MaxWordsLength));
    }

    internal void OfferBaselines(IReadOnlyList<BaselineOffer?> offers) =>
        Targets = [.. Targets.Select((t, i) => i < offers.Count && t.Baseline is null ? t with { Offer = offers[i] } : t)];

    /// <summary>A person takes the offered figure of the achievements over, or gives it back.</summary>
    internal void TakeBaseline(int target, bool taken)
    {
        EnsureOpen();
        if (Targets.ElementAtOrDefault(target) is not { Offer: { } offer } chosen) return;
        Replace(target, chosen with { Baseline = taken ? offer.Value : null });
    }

    /// <summary>A person says whether a quantity of the text is a target of the task.</summary>
    internal void KeepTarget(int target, bool kept)
    {
        EnsureOpen();
        if (Targets.ElementAtOrDefault(target) is { } chosen) Replace(target, chosen with { IsKept = kept });
    }

    internal void Rectify() => SourceKind = TaskSourceKind.Rectification;

    /// <summary>Other words than before: their dates and quantities. A date that a person or an owner clause gave stays.</summary>
    internal void Reread(SplitTask facts)
    {
        TargetWords = facts.Targets.Count == 0 ? null : Cut(string.Join('、', facts.Targets.Select(t => t.Words)), TaskDraftConsts.MaxWordsLength);
        OfferDates(facts.DateOffers);
        if (DueDate is not null && DueDateWords is null || facts.Due is not { } due) return;
        (DueDate, DuePrecision, DueDateWords, IsDueDateConfirmed) = (due.Date, due.Precision, Cut(due.Words, TaskDraftConsts.MaxWordsLength), true);
    }

    // What a person decided about the other's quantities is found again by their words.
    private void AbsorbFacts(TaskDraft other)
    {
        Targets = [.. Targets, .. other.Targets];
        DateOffers = [.. DateOffers.Union(other.DateOffers).Take(TaskDraftConsts.MaxDateOffers)];
        SharingWords ??= other.SharingWords;
        LeaderWords = Cut(Union(LeaderWords, other.LeaderWords), TaskDraftConsts.MaxUnitsLength);
        if (Suggestions.Count == 0) Suggest(other.Suggestions);
    }

    /// <summary>Reads quantities and nature from the draft's words; figures that a person took over for the same words stay.</summary>
    private void ReadOwnWords()
    {
        var known = Targets.GroupBy(t => t.Words).ToDictionary(g => g.Key, g => g.First());
        Targets = [.. TargetReader.Read(Quotation, new(0, Quotation.Length)).Take(TaskDraftConsts.MaxTargets)
            .Select(t => known.GetValueOrDefault(t.Words) ?? t.ToDraftTarget())];
        NatureWords = Cut(NatureReader.Read(Quotation).Words, TaskDraftConsts.MaxWordsLength);
    }

    /// <summary>The targets that the task is registered with.</summary>
    internal IReadOnlyList<NewTaskTarget> TaskTargets() => [.. Targets.Where(t => t.IsKept && t.Name.Length > 0).Select(t => new NewTaskTarget(
        Cut(t.Name, SupervisedTaskConsts.MaxTargetNameLength)!, Cut(t.Unit, SupervisedTaskConsts.MaxUnitLength), t.Baseline, t.Value, TargetSigns.Of(t.Bound)))];

    private void Replace(int target, DraftTarget by) => Targets = [.. Targets.Select((t, i) => i == target ? by : t)];
}
