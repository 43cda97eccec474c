using System.ComponentModel.DataAnnotations;
using Supervision.Arrangements.Levels;
using Supervision.Tasks;
using Volo.Abp.Application.Dtos;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>A draft as the review shows it.</summary>
public sealed partial class TaskDraftDto : EntityDto<Guid>
{
    /// <summary>1 for the first draft of the document.</summary>
    public int Number { get; set; }
    public Guid ArrangementId { get; set; }
    public int SpanStart { get; set; }
    public int SpanLength { get; set; }
    public string Quotation { get; set; } = string.Empty;
    public string ShortTitle { get; set; } = string.Empty;
    public string Requirement { get; set; } = string.Empty;
    public string? CompletionCriterion { get; set; }
    public TaskNature Nature { get; set; }
    public TaskPriority Priority { get; set; }
    public DateOnly? DueDate { get; set; }
    public DuePrecision DuePrecision { get; set; }

    /// <summary>The words that the date was read from; null when somebody filled it in.</summary>
    public string? DueDateWords { get; set; }
    public bool IsDueDateConfirmed { get; set; }
    public IReadOnlyList<DateOnly> Nodes { get; set; } = [];
    public Guid? LeadDepartmentId { get; set; }
    public IReadOnlyList<Guid> SupportingDepartmentIds { get; set; } = [];

    /// <summary>One task for each of these is made at confirming; empty for one task.</summary>
    public IReadOnlyList<Guid> EachDepartmentIds { get; set; } = [];
    public string? LeadWords { get; set; }
    public string? SupportWords { get; set; }
    public string? TargetWords { get; set; }
    public Guid? ProposedDepartmentId { get; set; }
    public string? ProposalWords { get; set; }
    public TaskDraftState State { get; set; }

    /// <summary>How much of the source it stands for; only the review fills it in.</summary>
    public DraftLevel Level { get; set; }
    public string? DropReason { get; set; }
    public Guid? TaskId { get; set; }
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>All fields of one draft as the form shows them.</summary>
public sealed class UpdateTaskDraftDto
{
    // Lengths and the missing title are told by code with the figures, so that the form can keep what was typed.
    public string? ShortTitle { get; set; }

    [StringLength(TaskDraftConsts.MaxRequirementLength)]
    public string? Requirement { get; set; }

    [StringLength(TaskDraftConsts.MaxCompletionCriterionLength)]
    public string? CompletionCriterion { get; set; }
    public TaskNature Nature { get; set; }
    public TaskPriority Priority { get; set; }
    public DateOnly? DueDate { get; set; }
    public List<DateOnly> Nodes { get; set; } = [];
    public Guid? LeadDepartmentId { get; set; }
    public List<Guid> SupportingDepartmentIds { get; set; } = [];

    /// <summary>The stamp of the version that the person saw.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>What to fill in for many drafts at once; what is null stays as it is.</summary>
public sealed class FillTaskDraftsDto
{
    /// <summary>All open drafts of this arrangement.</summary>
    public Guid? ArrangementId { get; set; }

    /// <summary>These drafts; used when no arrangement is given.</summary>
    public List<Guid> DraftIds { get; set; } = [];
    public Guid? LeadDepartmentId { get; set; }
    public List<Guid>? SupportingDepartmentIds { get; set; }

    /// <summary>Stays 默认,未确认 until confirmed; drafts whose date the text states keep it.</summary>
    public DateOnly? DueDate { get; set; }

    /// <summary>Puts nodes on the last days of the four quarters of the plan year.</summary>
    public bool QuarterlyNodes { get; set; }

    [StringLength(TaskDraftConsts.MaxCompletionCriterionLength)]
    public string? CompletionCriterion { get; set; }
    public TaskPriority? Priority { get; set; }
}

/// <summary>Why a draft is not taken up.</summary>
public sealed class DropTaskDraftDto
{
    [StringLength(TaskDraftConsts.MaxReasonLength)]
    public string? Reason { get; set; }
}

/// <summary>A stretch of the source text.</summary>
public class SourceStretchDto
{
    [Range(0, int.MaxValue)]
    public int Start { get; set; }

    [Range(1, TaskDraftConsts.MaxQuotationLength)]
    public int Length { get; set; }
}

/// <summary>A stretch of the source that nobody has to do, and why.</summary>
public sealed class DropSourceDto : SourceStretchDto
{
    [StringLength(TaskDraftConsts.MaxReasonLength)]
    public string? Reason { get; set; }
}

/// <summary>A place where a draft can be split.</summary>
/// <param name="Position">Offset in the document's text where the second part begins.</param>
public sealed record SplitPointDto(int Position, string Before, string After);

/// <summary>What to do with a date that has passed.</summary>
public enum PastDueAnswer
{
    /// <summary>已经办结: the draft is dropped with that reason.</summary>
    AlreadyDone,

    /// <summary>补登记: registered with the date that has passed.</summary>
    RegisterLate,

    /// <summary>另定时限</summary>
    OtherDate,
}

/// <summary>A person's answer for one draft whose date has passed.</summary>
public sealed class PastDueDecisionDto
{
    public Guid DraftId { get; set; }
    public PastDueAnswer Answer { get; set; }

    /// <summary>Only with <see cref="PastDueAnswer.OtherDate"/>.</summary>
    public DateOnly? NewDate { get; set; }
}

/// <summary>Confirms drafts into supervised tasks.</summary>
public sealed class ConfirmTaskDraftsDto
{
    /// <summary>Only these; empty for all open drafts.</summary>
    public List<Guid> DraftIds { get; set; } = [];
    public List<PastDueDecisionDto> PastDue { get; set; } = [];

    /// <summary>True when the person saw that sentences are open and confirms nevertheless; the same ones are not asked about again.</summary>
    public bool AcceptOpenSentences { get; set; }

    /// <summary>The open sentences that the person saw, by where they start; those that came open since are asked about. Null: all that are open now.</summary>
    public List<int>? SeenOpenSentences { get; set; }
}

/// <summary>What confirming did, and what it still asks.</summary>
/// <param name="TaskIds">The tasks made, in state draft, without number.</param>
/// <param name="PastDue">Drafts that wait because their date has passed and nobody said what that means.</param>
/// <param name="Held">Drafts of sentences that the new version words otherwise and that nobody decided about yet.</param>
public sealed record ConfirmTaskDraftsResultDto(IReadOnlyList<Guid> TaskIds, int AlreadyDone, IReadOnlyList<TaskDraftDto> PastDue, int Held);
