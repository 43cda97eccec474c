using Volo.Abp.Domain.Entities;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>One step of a review with the drafts it touched before and after, so that it can be undone and others can be told.</summary>
public sealed class ReviewStep : Entity<Guid>
{
    private ReviewStep() => (ActorName, ChangesJson) = (string.Empty, string.Empty);

    internal ReviewStep(Guid id, Guid documentId, int revision, ReviewStepKind kind, Guid actorId, string actorName, DateTime at, Guid? draftId, string? title, string changesJson)
        : base(id)
    {
        (DocumentId, Revision, Kind, At) = (documentId, revision, kind, at);
        (ActorId, ActorName) = (actorId, actorName.Length > ReviewStepConsts.MaxNameLength ? actorName[..ReviewStepConsts.MaxNameLength] : actorName);
        (DraftId, Title, ChangesJson) = (draftId, title, changesJson);
    }

    public Guid DocumentId { get; private set; }

    /// <summary>1 for the first step of the document; each step has its own.</summary>
    public int Revision { get; private set; }

    public ReviewStepKind Kind { get; private set; }
    public Guid ActorId { get; private set; }
    public string ActorName { get; private set; }

    /// <summary>UTC business time.</summary>
    public DateTime At { get; private set; }

    /// <summary>The draft it was done to; null when it concerned many.</summary>
    public Guid? DraftId { get; private set; }

    /// <summary>Short title of that draft at the time.</summary>
    public string? Title { get; private set; }

    /// <summary>Per draft touched, what changed: before and after.</summary>
    public string ChangesJson { get; private set; }

    /// <summary>The step that took this one back; null while it stands.</summary>
    public int? UndoneBy { get; private set; }

    internal void Turn(int? undoneBy) => UndoneBy = undoneBy;
}
