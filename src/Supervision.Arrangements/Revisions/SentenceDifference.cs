using Supervision.Arrangements.Outlining;
using Supervision.Tasks.Sources;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Supervision.Arrangements.Revisions;

/// <summary>
/// A sentence of two versions of a document and what became of it. Unchanged and moved ones hand their drafts over by themselves; of the others
/// a person says what shall be done. The concurrency stamp keeps two people from deciding one difference differently.
/// </summary>
public sealed class SentenceDifference : AggregateRoot<Guid>
{
    private SentenceDifference()
    {
    }

    internal SentenceDifference(Guid id, Guid documentId, Guid earlierDocumentId, int order, DifferenceKind kind)
        : base(id)
    {
        (DocumentId, EarlierDocumentId, Order, Kind) = (documentId, earlierDocumentId, order, kind);
    }

    /// <summary>The later version.</summary>
    public Guid DocumentId { get; private set; }

    public Guid EarlierDocumentId { get; private set; }

    /// <summary>Along the text of the later version.</summary>
    public int Order { get; private set; }

    public DifferenceKind Kind { get; private set; }

    /// <summary>The later version joins or divides sentences otherwise; the words are the same.</summary>
    public bool IsDivided { get; internal set; }

    /// <summary>The sentence is the same; whom the text names for it is not.</summary>
    public bool IsAboutUnits { get; internal set; }

    /// <summary>Place in the earlier text, UTF-16 characters; null for an addition.</summary>
    public int? OldStart { get; private set; }
    public int? OldLength { get; private set; }

    /// <summary>Place in the later text; for a removal the sentence that may have taken it in.</summary>
    public int? NewStart { get; private set; }
    public int? NewLength { get; private set; }

    public Guid? OldDraftId { get; internal set; }
    public Guid? NewDraftId { get; private set; }

    /// <summary>The task that was made of the sentence before the new version came.</summary>
    public Guid? TaskId { get; internal set; }

    public bool NeedsDecision { get; internal set; }

    public DifferenceChoice? Choice { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>What the new wording led to for a task; null otherwise.</summary>
    public TaskRewordingOutcome? Outcome { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    internal TextSpan? Old => OldStart is { } start && OldLength is { } length ? new TextSpan(start, length) : null;

    internal TextSpan? New => NewStart is { } start && NewLength is { } length ? new TextSpan(start, length) : null;

    internal void PlaceOld(TextSpan span) => (OldStart, OldLength) = (span.Start, span.Length);

    internal void PlaceNew(TextSpan span) => (NewStart, NewLength) = (span.Start, span.Length);

    internal void Drafted(Guid? draftId) => NewDraftId = draftId;

    /// <exception cref="BusinessException">Arrangements:DifferenceDecided, :DifferenceChoiceWrong, :DifferenceReasonMissing.</exception>
    internal void Decide(DifferenceChoice choice, string? reason, string? byName, DateTime at)
    {
        if (DecidedAt is { } earlier)
        {
            throw new BusinessException(ArrangementsErrorCodes.DifferenceDecided)
                .WithData("Name", DecidedByName ?? string.Empty).WithData("At", earlier);
        }

        if (!NeedsDecision || !DifferenceChoices.Of(Kind, TaskId is not null).Contains(choice))
            throw new BusinessException(ArrangementsErrorCodes.DifferenceChoiceWrong);
        if (choice == DifferenceChoice.Drop && string.IsNullOrWhiteSpace(reason))
            throw new BusinessException(ArrangementsErrorCodes.DifferenceReasonMissing);
        (Choice, DecidedByName, DecidedAt) = (choice, byName, at);
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
    }

    internal void Became(TaskRewordingOutcome outcome) => Outcome = outcome;
}
