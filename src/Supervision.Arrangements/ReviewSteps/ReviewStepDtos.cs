using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>The step that was undone or done again.</summary>
/// <param name="DraftId">A draft to look at; null when it concerned many or is gone.</param>
public sealed record ReviewTurnDto(ReviewStepKind Kind, Guid? DraftId, string? Title);

/// <summary>One step as others are told of it.</summary>
/// <param name="At">UTC business time.</param>
/// <param name="DraftId">Null when it concerned many.</param>
public sealed record ReviewStepDto(int Revision, ReviewStepKind Kind, string ActorName, bool IsMine, DateTime At, Guid? DraftId, string? Title, int Drafts);

/// <summary>Everything on the page that is different since a revision.</summary>
public sealed class ReviewChangesDto
{
    public int Revision { get; set; }

    /// <summary>True when the page is too far behind, or the drafts were made anew: load it again.</summary>
    public bool IsReload { get; set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ReviewStepDto> Steps { get; set; } = [];

    /// <summary>The drafts that changed and are still there.</summary>
    public IReadOnlyList<TaskDraftDto> Drafts { get; set; } = [];

    /// <summary>All drafts in their order; null when none came, went, moved or took other words.</summary>
    public IReadOnlyList<DraftPlaceDto>? Places { get; set; }

    /// <summary>Null when no draft came, went or took other words.</summary>
    public CoverageDto? Coverage { get; set; }

    /// <summary>The paragraphs of the source in which something changed.</summary>
    public IReadOnlyList<SourceParagraphDto> Source { get; set; } = [];
    public ReviewFiguresDto Figures { get; set; } = new();
    public IReadOnlyList<DepartmentOptionDto> Departments { get; set; } = [];
}

/// <summary>Where a draft stands.</summary>
public sealed record DraftPlaceDto(Guid Id, Guid ArrangementId);
