using System.ComponentModel.DataAnnotations;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.Questions;

/// <summary>What a document was taken for and why; where it is not clear, a person answers before the review.</summary>
public interface IDocumentQuestionAppService : IApplicationService
{
    Task<DocumentQuestionDto> GetAsync(Guid documentId);

    /// <summary>Splits anew by the answer.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Arrangements:SectionMissing, :SectionUnknown, :SectionWithoutTasks, :DocumentHasConfirmedTasks, :TooManyTasks, :PlanYearOutOfRange.
    /// </exception>
    Task AnswerAsync(Guid documentId, AnswerQuestionDto input);
}

/// <summary>How a document was read.</summary>
public sealed class DocumentQuestionDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;
    public string FileName { get; set; } = string.Empty;
    public int? PlanYear { get; set; }
    public DocumentKind Kind { get; set; }
    public ReasonDto KindReason { get; set; } = ReasonDto.None;
    public ReasonDto YearReason { get; set; } = ReasonDto.None;
    public IReadOnlyList<UnclearPoint> Unclear { get; set; } = [];
    public IReadOnlyList<SectionOptionDto> Sections { get; set; } = [];
    public bool IsWholeDocument { get; set; }

    /// <summary>Pages of a PDF that hold pictures only: nothing was read there.</summary>
    public IReadOnlyList<int> PagesWithoutText { get; set; } = [];
    public int Characters { get; set; }
    public int Headings { get; set; }
    public int Drafts { get; set; }
    public bool HasConfirmedDrafts { get; set; }

    /// <summary>Tables whose headings say that they list tasks.</summary>
    public int TaskTables { get; set; }

    /// <summary>Tables of any kind.</summary>
    public int Tables { get; set; }

    /// <summary>Drafts were made of a table.</summary>
    public bool IsTableUsed { get; set; }

    /// <summary>Tasks of other units that were left out of the table.</summary>
    public int LeftOutRows { get; set; }

    /// <summary>A person answered already, or nothing can be asked any more.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>The document is a task table and nobody said yet which column says what.</summary>
    public bool WantsTable => !IsAnswered && !IsTableUsed && Drafts == 0 && TaskTables > 0;

    /// <summary>Something has to be answered before the review.</summary>
    public bool WantsAnswer => !IsAnswered && !IsTableUsed && (PlanYear is null || Drafts == 0 || Unclear.Any(p => p is UnclearPoint.SectionGuessed or UnclearPoint.SeveralSections));
}

/// <summary>Why something was read as it was.</summary>
/// <param name="Words">The words of the text that say so; null where there are none.</param>
public sealed record ReasonDto(Certainty Certainty, ReadingRule Rule, string? Words)
{
    public static ReasonDto None { get; } = new(Certainty.Unclear, ReadingRule.None, null);
}

/// <summary>A part of the document that could be its plan.</summary>
/// <param name="Start">Offset in the text; names the section when it is chosen.</param>
/// <param name="Depth">0 for the highest headings.</param>
/// <param name="IsOffered">Nothing was taken; this part is the likeliest.</param>
public sealed record SectionOptionDto(int Start, string Title, SectionKind Kind, ReasonDto Reason, bool IsChosen, int Depth = 0, bool IsOffered = false);

/// <summary>A person's answer.</summary>
public sealed class AnswerQuestionDto
{
    /// <summary>The start that stands for the whole document.</summary>
    public const int WholeDocument = -1;

    /// <summary>The sections to split, by where they start, or <see cref="WholeDocument"/>; null leaves it as it was read.</summary>
    [MaxLength(PlanDocumentConsts.MaxChosenSections)]
    public List<int>? SectionStarts { get; set; }

    [Range(PlanDocumentConsts.EarliestYear, PlanDocumentConsts.LatestYear)]
    public int? PlanYear { get; set; }
}
