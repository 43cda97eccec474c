using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Assignment;

/// <summary>交办 and what may still be done to an assignment: return, withdraw, reassign, correct, change of person.</summary>
public interface IAssignmentAppService : IApplicationService
{
    /// <summary>What each draft still lacks, which nodes it would get, who would get a letter. Changes nothing.</summary>
    Task<AssignmentReadinessDto> GetReadinessAsync(GetReadinessInput input);

    /// <summary>
    /// Assigns every draft that is ready as one batch: numbers, frozen dates, one letter per person. Those that are not ready are left as
    /// drafts and returned with what they lack; the batch is never refused as a whole.
    /// </summary>
    /// <exception cref="BusinessException">Tasks:NothingToAssign when no draft is ready.</exception>
    Task<AssignmentResultDto> AssignAsync(AssignBatchDto input);

    /// <summary>A batch with its tasks as far as the person may see them.</summary>
    Task<TaskBatchDto> GetBatchAsync(Guid id);

    Task<PagedResultDto<TaskBatchInListDto>> GetBatchListAsync(GetBatchListInput input);

    /// <summary>退回: the head of the lead department, within 3 working days.</summary>
    Task ReturnAsync(Guid id, ReturnAssignmentDto input);

    /// <summary>
    /// The head of a supporting department returns its part within three working days; the office and the lead department are told. Once only: a
    /// second time the office decides by name.
    /// </summary>
    /// <exception cref="BusinessException">Tasks:ReturnTooLate, Tasks:SecondReturn, Tasks:ReasonRequired.</exception>
    Task ReturnSupportAsync(Guid id, ReasonDto input);

    /// <summary>撤回 by the office, before receipt.</summary>
    Task WithdrawAsync(Guid id, ReasonDto input);

    /// <summary>改派 by the office; both heads are told.</summary>
    Task ReassignAsync(Guid id, ReassignDto input);

    /// <summary>更正 by the office, until 5 working days after receipt.</summary>
    Task CorrectAsync(Guid id, CorrectTaskDto input);

    /// <summary>换人 by the head of the lead department.</summary>
    Task ChangePersonAsync(Guid id, ChangePersonDto input);
}

public sealed class GetReadinessInput
{
    [Required, MaxLength(SupervisedTaskConsts.MaxBatchSize)]
    public List<Guid> TaskIds { get; set; } = [];
}

/// <summary>Readiness of the chosen drafts.</summary>
public sealed record AssignmentReadinessDto(IReadOnlyList<TaskReadinessDto> Tasks, int ReadyCount, int RecipientCount);

/// <summary>Readiness of one draft; ready when there are no problems.</summary>
public sealed record TaskReadinessDto(
    Guid TaskId, string ShortTitle, string? LeadDepartmentName, DateOnly? DueDate, IReadOnlyList<DateOnly> Nodes, bool NodesAreDefault,
    IReadOnlyList<ReadinessProblem> Problems, IReadOnlyList<string> RecipientNames);

/// <summary>What to do with a draft whose date has passed.</summary>
public enum PastDateChoice
{
    /// <summary>Already done: recorded as closed on its date, nobody is asked for anything.</summary>
    AlreadyDone,

    /// <summary>补登: assigned with its date, which counts as missed.</summary>
    RegisterLate,

    OtherDate,
}

/// <summary>The answer for one draft.</summary>
public sealed class PastDateAnswerDto
{
    public Guid TaskId { get; set; }
    public PastDateChoice Choice { get; set; }

    /// <summary>With <see cref="PastDateChoice.OtherDate"/>.</summary>
    public DateOnly? NewDate { get; set; }
}

public sealed class AssignBatchDto
{
    [Required, MaxLength(SupervisedTaskConsts.MaxBatchSize)]
    public List<Guid> TaskIds { get; set; } = [];

    /// <summary>Null: the title of the first task's source.</summary>
    [StringLength(SupervisedTaskConsts.MaxSourceTitleLength)]
    public string? Title { get; set; }

    /// <summary>Minutes that approved the batch.</summary>
    [StringLength(SupervisedTaskConsts.MaxSourceNumberLength)]
    public string? BasisNumber { get; set; }
    public DateOnly? BasisDate { get; set; }

    /// <summary>One more sentence for the letters.</summary>
    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Note { get; set; }

    /// <summary>Drafts whose default date is confirmed with this.</summary>
    public List<Guid> ConfirmedDueDateTaskIds { get; set; } = [];
    public List<PastDateAnswerDto> PastDates { get; set; } = [];
}

/// <summary>What an assignment did.</summary>
public sealed record AssignmentResultDto(
    Guid? BatchId, IReadOnlyList<AssignedTaskDto> Assigned, IReadOnlyList<TaskReadinessDto> NotReady, int LetterCount);

public sealed record AssignedTaskDto(Guid TaskId, string Number, string ShortTitle);

public sealed class GetBatchListInput : PagedResultRequestDto
{
    public int? PlanYear { get; set; }
}

public sealed record TaskBatchInListDto(
    Guid Id, string Title, int PlanYear, DateTime AssignedAt, string? AssignedByName, int TaskCount, int SignedCount);

/// <summary>A batch; tasks in number order.</summary>
public sealed record TaskBatchDto(
    Guid Id, string Title, int PlanYear, DateTime AssignedAt, string? AssignedByName, string? BasisNumber, DateOnly? BasisDate, string? Note,
    IReadOnlyList<BatchTaskDto> Tasks);

public sealed record BatchTaskDto(
    Guid Id, string? Number, string ShortTitle, string? LeadDepartmentName, DateOnly? DueDate, LifecycleState State, DateTime? AcknowledgedAt,
    string? ResponsiblePersonName);

public class ReasonDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class ReturnAssignmentDto : ReasonDto
{
    public Guid? SuggestedDepartmentId { get; set; }
}

public sealed class ReassignDto : ReasonDto
{
    public Guid LeadDepartmentId { get; set; }
}

public sealed class ChangePersonDto
{
    public Guid? ResponsiblePersonId { get; set; }
    public Guid? HandlerId { get; set; }
}

public sealed class CorrectTaskDto : ReasonDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxShortTitleLength)]
    public string ShortTitle { get; set; } = string.Empty;

    [Required, StringLength(SupervisedTaskConsts.MaxRequirementLength)]
    public string Requirement { get; set; } = string.Empty;

    [StringLength(SupervisedTaskConsts.MaxCompletionCriterionLength)]
    public string? CompletionCriterion { get; set; }

    /// <summary>Null keeps the date; never earlier.</summary>
    public DateOnly? DueDate { get; set; }
    public List<Guid> SupportingDepartmentIds { get; set; } = [];
}
