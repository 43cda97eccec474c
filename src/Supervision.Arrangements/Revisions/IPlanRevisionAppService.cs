using System.ComponentModel.DataAnnotations;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.Revisions;

/// <summary>A corrected or reissued document is compared with the one before; tasks follow, and a person decides each difference.</summary>
public interface IPlanRevisionAppService : IApplicationService
{
    /// <summary>What this document is a version of, what replaced it, and which documents it may be a new version of.</summary>
    Task<RevisionLinkDto> GetLinkAsync(Guid documentId);

    /// <summary>Compares two documents without storing anything.</summary>
    Task<RevisionDto> GetPreviewAsync(Guid documentId, Guid earlierId, GetRevisionInput input);

    /// <summary>
    /// Makes the document the later version: sentences that stayed the same hand their drafts' decisions and tasks over, the earlier document
    /// becomes read only, differences wait for decisions.
    /// </summary>
    /// <exception cref="BusinessException">
    /// Arrangements:RevisionStarted, :DocumentReplaced, :RevisionOfItself, :RevisionTooLate, :RevisionWithoutArrangements, :RevisionStale,
    /// :DifferencesUndecided (of the earlier document itself).
    /// </exception>
    Task StartAsync(Guid documentId, Guid earlierId);

    /// <summary>The comparison that the document was started with.</summary>
    Task<RevisionDto> GetAsync(Guid documentId, GetRevisionInput input);

    /// <summary>
    /// Says that the document is no version of the earlier one after all: both stand for themselves again, drafts get back what the comparison
    /// had replaced unless somebody worked on them since, tasks point into the document they were made of.
    /// </summary>
    /// <exception cref="BusinessException">Arrangements:RevisionMissing, :DocumentReplaced, :UnlinkConfirmed.</exception>
    Task<UnlinkedRevisionDto> UnlinkAsync(Guid documentId);

    /// <exception cref="BusinessException">
    /// Arrangements:DifferenceDecided (somebody was faster), :DifferenceReasonMissing, :DifferenceChoiceWrong; Tasks:IllegalTransition and
    /// others where a task cannot take the new wording now.
    /// </exception>
    Task DecideAsync(Guid differenceId, DecideDifferenceDto input);
}

/// <summary>Which differences to show.</summary>
public sealed class GetRevisionInput
{
    /// <summary>Null: all but the unchanged.</summary>
    public DifferenceKind? Kind { get; set; }

    /// <summary>Only those that wait for a decision.</summary>
    public bool UndecidedOnly { get; set; }

    [Range(0, int.MaxValue)]
    public int SkipCount { get; set; }

    [Range(1, 200)]
    public int MaxResultCount { get; set; } = 50;
}

/// <summary>A decision about one difference.</summary>
public sealed class DecideDifferenceDto
{
    public DifferenceChoice Choice { get; set; }

    /// <summary>Needed for not taking a sentence up.</summary>
    [StringLength(TaskDraftConsts.MaxReasonLength)]
    public string? Reason { get; set; }

    /// <summary>The stamp of the version that the person saw.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
