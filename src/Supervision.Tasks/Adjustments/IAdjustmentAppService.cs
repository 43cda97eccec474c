using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Recording;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Adjustments;

/// <summary>申请延期、变更、暂缓、终止, the head's confirmation, the decision, and 恢复办理.</summary>
public interface IAdjustmentAppService : IApplicationService
{
    /// <summary>Requests on the task, newest first.</summary>
    Task<List<AdjustmentRequestDto>> GetListAsync(Guid taskId);

    Task<AdjustmentRequestDto> GetAsync(Guid id);

    /// <summary>
    /// The head's request waits for its decision at once; what the responsible person, the handler or a liaison drafts waits for the head.
    /// </summary>
    /// <exception cref="BusinessException">Tasks:AdjustmentOpenAlready, Tasks:NotYourAction, Tasks:NewDateRequired, Tasks:NewDateInPast.</exception>
    Task<Guid> RequestAsync(Guid taskId, RequestAdjustmentDto input);

    /// <summary>The head confirms a draft.</summary>
    /// <exception cref="BusinessException">Tasks:AlreadyDecided, Tasks:NotYourAction.</exception>
    Task ConfirmAsync(Guid id);

    /// <summary>The head does not agree to a draft.</summary>
    /// <exception cref="BusinessException">Tasks:AlreadyDecided, Tasks:NotYourAction.</exception>
    Task DropAsync(Guid id);

    /// <summary>批准 or 不批. Approving an extension or a pause always names the date; without one the date asked for is taken.</summary>
    /// <exception cref="BusinessException">Tasks:AlreadyDecided, Tasks:NotYourAction, Tasks:AuthorCannotReview, Tasks:ReasonRequired.</exception>
    Task DecideAsync(Guid id, DecideAdjustmentDto input);

    /// <summary>代录 of a leader's decision by the office.</summary>
    Task RecordDecisionAsync(Guid id, RecordAdjustmentDecisionDto input);

    /// <summary>恢复办理 of a suspended task by the office.</summary>
    Task ResumeAsync(Guid taskId);
}

public sealed class RequestAdjustmentDto
{
    public AdjustmentKind Kind { get; set; }

    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;

    /// <summary>What has been done so far.</summary>
    [StringLength(SupervisedTaskConsts.MaxTextLength)]
    public string? Progress { get; set; }

    /// <summary>The node to move; null: the due date.</summary>
    public Guid? MilestoneId { get; set; }

    /// <summary>New date of an extension; day of resuming of a suspension.</summary>
    public DateOnly? NewDate { get; set; }

    [StringLength(SupervisedTaskConsts.MaxRequirementLength)]
    public string? NewRequirement { get; set; }

    [StringLength(SupervisedTaskConsts.MaxCompletionCriterionLength)]
    public string? NewCompletionCriterion { get; set; }
}

public class DecideAdjustmentDto
{
    public bool IsApproved { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>Needed when not approved.</summary>
    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Opinion { get; set; }
}

public sealed class RecordAdjustmentDecisionDto : DecideAdjustmentDto
{
    public OnBehalfDto OnBehalf { get; set; } = new();
}

/// <summary>A request as its page shows it.</summary>
public sealed record AdjustmentRequestDto
{
    public required Guid Id { get; init; }
    public required Guid TaskId { get; init; }
    public required string? TaskNumber { get; init; }
    public required string TaskTitle { get; init; }
    public required AdjustmentKind Kind { get; init; }
    public required AdjustmentState State { get; init; }
    public required string Reason { get; init; }
    public required string? Progress { get; init; }

    /// <summary>Stage target of the node to be moved; null when it is the due date.</summary>
    public required string? MilestoneTitle { get; init; }
    public required DateOnly? OldDate { get; init; }
    public required DateOnly? NewDate { get; init; }
    public required string? OldRequirement { get; init; }
    public required string? NewRequirement { get; init; }
    public required string? OldCompletionCriterion { get; init; }
    public required string? NewCompletionCriterion { get; init; }
    public required int Ordinal { get; init; }
    public required bool IsInTime { get; init; }

    /// <summary>Who decides; set when the head confirmed.</summary>
    public required TaskRelations DecidedBy { get; init; }
    public required string? RequestedByName { get; init; }
    public required DateTime RequestedAt { get; init; }
    public required string? ConfirmedByName { get; init; }
    public required DateTime? ConfirmedAt { get; init; }
    public required string? DecidedByName { get; init; }
    public required string? RecordedByName { get; init; }
    public required DateTime? DecidedAt { get; init; }
    public required DateOnly? DecidedDate { get; init; }
    public required string? Opinion { get; init; }
    public required bool MayConfirm { get; init; }
    public required bool MayDecide { get; init; }

    /// <summary>代录 by the office.</summary>
    public required bool MayRecord { get; init; }
}
