using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.Application.Dtos;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>Everything that the review page shows: outline, source with what became of it, drafts.</summary>
public sealed class PlanDocumentReviewDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;
    public int? PlanYear { get; set; }
    public string? Issuer { get; set; }
    public string FileName { get; set; } = string.Empty;
    public string Sha256 { get; set; } = string.Empty;
    public PlanDocumentStatus Status { get; set; }
    public string? SectionTitle { get; set; }
    public DateTime CreationTime { get; set; }
    public string ConcurrencyStamp { get; set; } = string.Empty;
    public IReadOnlyList<OutlineHeadingDto> Outline { get; set; } = [];
    public IReadOnlyList<SourceParagraphDto> Source { get; set; } = [];

    /// <summary>True when the source shown here is only the beginning of a very long text.</summary>
    public bool IsSourceCut { get; set; }
    public CoverageDto Coverage { get; set; } = new();
    public IReadOnlyList<ArrangementDto> Arrangements { get; set; } = [];
    public IReadOnlyList<DepartmentOptionDto> Departments { get; set; } = [];

    /// <summary>The bureau's date today; a due date before it is asked about at confirming.</summary>
    public DateOnly Today { get; set; }
    public ReviewFiguresDto Figures { get; set; } = new();
}

/// <summary>What is done and what is still missing, counted over the drafts of a document.</summary>
public sealed class ReviewFiguresDto
{
    public int Open { get; set; }
    public int Confirmed { get; set; }
    public int Dropped { get; set; }

    /// <summary>Of the open ones; so in the two below.</summary>
    public int MissingLead { get; set; }
    public int MissingCriterion { get; set; }
    public int UnconfirmedDueDates { get; set; }

    /// <summary>The last step taken on the drafts.</summary>
    public int Revision { get; set; }

    /// <summary>What undo would take back for this person; null when there is nothing.</summary>
    public ReviewStepKind? Undo { get; set; }
    public ReviewStepKind? Redo { get; set; }
}

/// <summary>A heading of the outline.</summary>
/// <param name="Start">Offset in the text; names the section when one is chosen by hand.</param>
/// <param name="Depth">0 for the highest headings.</param>
/// <param name="IsSource">True where drafts were made of it.</param>
public sealed record OutlineHeadingDto(int Start, int Depth, string Title, SectionKind Kind, bool IsSource);

/// <summary>A paragraph of the source, cut where the state changes.</summary>
/// <param name="Start">Offset in the text.</param>
public sealed record SourceParagraphDto(int Start, bool IsHeading, bool IsOutside, IReadOnlyList<SourcePieceDto> Pieces);

/// <summary>A stretch of the source text and what became of it.</summary>
/// <param name="Start">Offset in the text, UTF-16 characters.</param>
/// <param name="DraftNumber">The number under which the draft is shown; null where no draft holds the words.</param>
public sealed record SourcePieceDto(int Start, int Length, string Text, CoverageState State, Guid? DraftId, int? DraftNumber);

/// <summary>What became of the sentences of the arrangement sections that say what is to be done.</summary>
public sealed class CoverageDto
{
    /// <summary>全文覆盖率: share of the sentences that are tasked or dropped with a reason, 0 to 100, one decimal, rounded down: 100 means that none is open.</summary>
    public decimal Percentage { get; set; }
    public int Sentences { get; set; }
    public int Tasked { get; set; }
    public int Dropped { get; set; }

    /// <summary>Sentences of which at least a part is neither tasked nor dropped.</summary>
    public int Open { get; set; }
    public int OpenCharacters { get; set; }

    /// <summary>Where the open sentences start.</summary>
    public IReadOnlyList<int> OpenSentences { get; set; } = [];
    public IReadOnlyList<OpenPieceDto> OpenPieces { get; set; } = [];

    /// <summary>The sections from first to last sentence.</summary>
    public IReadOnlyList<MapStretchDto> Map { get; set; } = [];
}

/// <summary>Neighbouring sentences of one arrangement with the same fate.</summary>
/// <param name="DraftId">The first draft in it; null where the words are open.</param>
/// <param name="Start">Offset of the first open words, or of the first sentence.</param>
/// <param name="First">Number of the first sentence, from 1.</param>
public sealed record MapStretchDto(int Start, CoverageState State, Guid? DraftId, int First, int Sentences);

/// <summary>Words that say what is to be done and that no draft holds.</summary>
/// <param name="PreviousDraftId">The draft just before it, which could take it over; null without one.</param>
public sealed record OpenPieceDto(int Start, int Length, string Text, Guid? PreviousDraftId, int? PreviousDraftNumber);

/// <summary>An arrangement with its drafts in order, dropped ones included.</summary>
public sealed record ArrangementDto(Guid Id, string? Number, string? Title, IReadOnlyList<TaskDraftDto> Drafts);

/// <summary>A department to choose.</summary>
public sealed record DepartmentOptionDto(Guid Id, string Name);
