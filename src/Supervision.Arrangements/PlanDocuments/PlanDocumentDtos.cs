using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>A row of the list of plan documents.</summary>
public sealed class PlanDocumentInListDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;
    public int? PlanYear { get; set; }
    public string? Issuer { get; set; }
    public string FileName { get; set; } = string.Empty;
    public PlanDocumentStatus Status { get; set; }

    /// <summary>When it was uploaded, UTC business time.</summary>
    public DateTime CreationTime { get; set; }
    public int OpenDrafts { get; set; }
    public int ConfirmedDrafts { get; set; }
    public int DroppedDrafts { get; set; }

    /// <summary>The earlier document that this one is a new version of.</summary>
    public Guid? RevisesId { get; set; }

    /// <summary>The later version that took its place.</summary>
    public Guid? ReplacedById { get; set; }

    /// <summary>Differences to the earlier version that wait for a decision.</summary>
    public int UndecidedDifferences { get; set; }
}

/// <summary>Which documents to list, latest first.</summary>
public sealed class GetPlanDocumentListInput
{
    [Range(2000, 2100)]
    public int? PlanYear { get; set; }

    public PlanDocumentStatus? Status { get; set; }

    [Range(0, int.MaxValue)]
    public int SkipCount { get; set; }

    [Range(1, 100)]
    public int MaxResultCount { get; set; } = 20;
}

/// <summary>A file to read. Its kind is decided from the content.</summary>
public sealed class UploadPlanDocumentDto
{
    [Required]
    [StringLength(PlanDocumentConsts.MaxFileNameLength)]
    public string FileName { get; set; } = string.Empty;

    [Required]
    public byte[] Content { get; set; } = [];

    /// <summary>What the document is to be called; null takes what the text or the file is called.</summary>
    [StringLength(PlanDocumentConsts.MaxTitleLength)]
    public string? Title { get; set; }

    /// <summary>The plan year, when the text does not say it or says it wrongly.</summary>
    [Range(PlanDocumentConsts.EarliestYear, PlanDocumentConsts.LatestYear)]
    public int? PlanYear { get; set; }
}

/// <summary>Changes what the document is called and which year it plans.</summary>
public sealed class UpdatePlanDocumentDto
{
    [Required]
    [StringLength(PlanDocumentConsts.MaxTitleLength)]
    public string Title { get; set; } = string.Empty;

    [Range(PlanDocumentConsts.EarliestYear, PlanDocumentConsts.LatestYear)]
    public int? PlanYear { get; set; }

    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>The section that a person names as the arrangements; its former drafts are replaced.</summary>
public sealed class ChooseSectionDto
{
    /// <summary>Where the heading begins, from the outline; -1 for the whole document.</summary>
    [Range(-1, int.MaxValue)]
    public int SectionStart { get; set; }
}
