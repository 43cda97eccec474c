using Supervision.Arrangements.PlanDocuments;
using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>Levels of drafts, undo, and what happened on a document since a person looked. Every call saves at once; nothing here sends mail.</summary>
public interface IReviewStepAppService : IApplicationService
{
    /// <summary>
    /// Makes a clause the whole sentence, a sentence the whole arrangement; open drafts of the same stretch join this one, which keeps what was
    /// typed in any of them.
    /// </summary>
    /// <param name="seen">The last revision the person saw; a step of somebody else on the same drafts since then stops this one.</param>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Arrangements:LevelHighest, :LevelTooLong, :LevelHoldsDecided (a draft there is confirmed or dropped), :DraftNotOpen, :DraftChangedMeanwhile.
    /// </exception>
    Task RaiseAsync(Guid draftId, int? seen = null);

    /// <summary>Cuts an arrangement into its sentences, a sentence at its clauses; all parts keep what was filled in.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:LevelLowest, :DraftNotOpen, :DraftChangedMeanwhile.</exception>
    Task LowerAsync(Guid draftId, int? seen = null);

    /// <summary>Takes the person's own last step on the document back; again and again for several.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Arrangements:NothingToUndo, :UndoOverlaid (somebody else's later step touched it), :UndoChanged, :UndoConfirmed,
    /// :UndoVersions (a new version was compared, or a difference decided, since).
    /// </exception>
    Task<ReviewTurnDto> UndoAsync(Guid documentId);

    /// <summary>Does the step undone last once more.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:NothingToRedo, :UndoOverlaid, :UndoChanged, :UndoConfirmed.</exception>
    Task<ReviewTurnDto> RedoAsync(Guid documentId);

    /// <summary>What changed since a revision; null when nothing did.</summary>
    Task<ReviewChangesDto?> GetChangesAsync(Guid documentId, int since);

    /// <summary>What is done and missing, for the line above the drafts; cheap.</summary>
    Task<ReviewFiguresDto> GetFiguresAsync(Guid documentId);
}
