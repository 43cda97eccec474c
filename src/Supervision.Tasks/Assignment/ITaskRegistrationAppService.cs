using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Assignment;

/// <summary>登记: drafts of supervised tasks before assignment. The office for the whole bureau, a head for the own department.</summary>
public interface ITaskRegistrationAppService : IApplicationService
{
    /// <summary>Registers one task by hand.</summary>
    /// <exception cref="BusinessException">Tasks:OnlyOwnDepartment.</exception>
    Task<Guid> CreateAsync(CreateTaskDto input);

    /// <summary>Drafts the person may see, in the order of the plan.</summary>
    Task<PagedResultDto<DraftInListDto>> GetListAsync(GetDraftListInput input);

    /// <summary>A draft for its form.</summary>
    Task<DraftDto> GetAsync(Guid id);

    /// <exception cref="BusinessException">Tasks:IllegalTransition when it is no draft any more.</exception>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">Somebody else changed it since it was read.</exception>
    Task UpdateAsync(Guid id, UpdateDraftDto input);

    /// <summary>Deletes a draft; its timeline is kept.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>The usual due date for a kind of source (workflow.md 4); null when the kind has none of its own.</summary>
    Task<DateOnly?> GetDefaultDueDateAsync(GetDefaultDueDateInput input);
}

/// <summary>How urgent a directive is; decides its default due date (3, 15, 30 calendar days).</summary>
public enum DirectiveUrgency
{
    Ordinary,
    Urgent,
    Hard,
}

/// <summary>What a default due date follows from.</summary>
public sealed class GetDefaultDueDateInput
{
    public TaskSourceKind SourceKind { get; set; }

    /// <summary>Date of the source; null: today.</summary>
    public DateOnly? SourceDate { get; set; }
    public DateOnly? SuperiorDueDate { get; set; }
    public DirectiveUrgency Urgency { get; set; }
}

/// <summary>Content of a draft as typed.</summary>
public class DraftContentDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxShortTitleLength)]
    public string ShortTitle { get; set; } = string.Empty;

    [Required, StringLength(SupervisedTaskConsts.MaxRequirementLength)]
    public string Requirement { get; set; } = string.Empty;

    [StringLength(SupervisedTaskConsts.MaxCompletionCriterionLength)]
    public string? CompletionCriterion { get; set; }
    public TaskNature Nature { get; set; }
    public TaskPriority Priority { get; set; }
    public DateOnly? DueDate { get; set; }
    public DuePrecision DuePrecision { get; set; }

    /// <summary>False keeps a date that was filled in bulk unconfirmed (默认,未确认).</summary>
    public bool IsDueDateConfirmed { get; set; } = true;

    [MaxLength(SupervisedTaskConsts.MaxMilestones)]
    public List<DraftMilestoneDto> Milestones { get; set; } = [];
    public Guid? LeadDepartmentId { get; set; }
    public List<Guid> SupportingDepartmentIds { get; set; } = [];

    [StringLength(SupervisedTaskConsts.MaxExternalUnitsLength)]
    public string? ExternalUnits { get; set; }
    public Guid? ResponsibleLeaderId { get; set; }
    public Guid? ResponsiblePersonId { get; set; }
    public List<DraftTargetDto> Targets { get; set; } = [];
    public bool IsRestricted { get; set; }

    /// <summary>限定知悉: who may know of it beside those with a part in it.</summary>
    public List<Guid> NamedPersonIds { get; set; } = [];
}

/// <summary>A node of a draft.</summary>
public sealed class DraftMilestoneDto
{
    public DateOnly Date { get; set; }

    [StringLength(SupervisedTaskConsts.MaxStageTargetLength)]
    public string? StageTarget { get; set; }
}

/// <summary>A target of a draft.</summary>
public sealed class DraftTargetDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxTargetNameLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(SupervisedTaskConsts.MaxUnitLength)]
    public string? Unit { get; set; }
    public decimal? Baseline { get; set; }
    public decimal Target { get; set; }

    [StringLength(SupervisedTaskConsts.MaxComparatorLength)]
    public string? Comparator { get; set; }
}

/// <summary>The short form: one task by hand. Without a due date the default of its kind of source is taken.</summary>
public sealed class CreateTaskDto : DraftContentDto
{
    /// <summary>Null: the year of the bureau's today.</summary>
    [Range(2000, 2200)]
    public int? PlanYear { get; set; }
    public TaskSourceKind SourceKind { get; set; } = TaskSourceKind.Meeting;

    [Required, StringLength(SupervisedTaskConsts.MaxSourceTitleLength)]
    public string SourceTitle { get; set; } = string.Empty;

    [StringLength(SupervisedTaskConsts.MaxSourceNumberLength)]
    public string? SourceNumber { get; set; }
    public DateOnly? SourceDate { get; set; }
    public DateOnly? SuperiorDueDate { get; set; }

    [StringLength(SupervisedTaskConsts.MaxQuotationLength)]
    public string? Quotation { get; set; }
    public DirectiveUrgency Urgency { get; set; }
}

/// <summary>Changes a draft; all content is replaced.</summary>
public sealed class UpdateDraftDto : DraftContentDto
{
    [Required]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>Filters of the list of drafts.</summary>
public sealed class GetDraftListInput : PagedResultRequestDto
{
    public GetDraftListInput()
    {
        MaxResultCount = 200;
    }

    public int? PlanYear { get; set; }

    /// <summary>Drafts confirmed from one plan document.</summary>
    public Guid? DocumentId { get; set; }
}

/// <summary>A draft in the list, with what it lacks.</summary>
public sealed record DraftInListDto
{
    public required Guid Id { get; init; }
    public required int PlanYear { get; init; }
    public required string ShortTitle { get; init; }
    public required TaskSourceKind SourceKind { get; init; }
    public required string SourceTitle { get; init; }
    public required string? ArrangementTitle { get; init; }
    public required string? LeadDepartmentName { get; init; }
    public required IReadOnlyList<string> SupportingDepartmentNames { get; init; }
    public required DateOnly? DueDate { get; init; }
    public required bool IsDueDateConfirmed { get; init; }
    public required int MilestoneCount { get; init; }
    public required string? CompletionCriterion { get; init; }
    public required TaskPriority Priority { get; init; }
    public required LifecycleState State { get; init; }
    public required int ReturnCount { get; init; }
    public required IReadOnlyList<ReadinessProblem> Problems { get; init; }

    /// <summary>The sentence that this is one department's part of.</summary>
    public NamedRefDto? Parent { get; init; }
}

/// <summary>A draft for its form.</summary>
public sealed class DraftDto : DraftContentDto
{
    public Guid Id { get; set; }
    public string ConcurrencyStamp { get; set; } = string.Empty;
    public int PlanYear { get; set; }
    public TaskSourceDto? Source { get; set; }
    public LifecycleState State { get; set; }
    public IReadOnlyList<ReadinessProblem> Problems { get; set; } = [];
}
