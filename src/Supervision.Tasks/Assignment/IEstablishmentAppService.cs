using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Recording;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Assignment;

/// <summary>
/// 立项 where a bureau wants a leader's approval before assignment: the leader in charge for ordinary tasks, the principal leader for key
/// ones and, in a meeting, for all. Ordinary tasks may be assigned without it.
/// </summary>
public interface IEstablishmentAppService : IApplicationService
{
    /// <summary>提交立项; the leader is told by one letter for all of them.</summary>
    /// <exception cref="BusinessException">A readiness code such as Tasks:CompletionCriterionMissing.</exception>
    Task SubmitAsync(SubmitForEstablishmentDto input);

    /// <summary>立项审批中: for a leader what waits for the own decision, for the office everything.</summary>
    Task<PagedResultDto<EstablishmentDto>> GetWaitingAsync(PagedResultRequestDto input);

    /// <summary>批准 as one batch: numbers drawn, dates frozen, one letter per person. Also 代录 of a meeting's or a leader's approval.</summary>
    /// <returns>The batch.</returns>
    Task<Guid> ApproveAsync(DecideEstablishmentDto input);

    /// <summary>退回 to the drafts, with a reason; the office is told.</summary>
    Task RejectAsync(DecideEstablishmentDto input);
}

public sealed class SubmitForEstablishmentDto
{
    [Required, MaxLength(SupervisedTaskConsts.MaxBatchSize)]
    public List<Guid> TaskIds { get; set; } = [];
}

public sealed class DecideEstablishmentDto
{
    [Required, MaxLength(SupervisedTaskConsts.MaxBatchSize)]
    public List<Guid> TaskIds { get; set; } = [];

    /// <summary>Required when rejected.</summary>
    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Opinion { get; set; }

    /// <summary>代录: in whose name, when, and the minutes or document that prove it; null when the leader decides.</summary>
    public OnBehalfDto? OnBehalf { get; set; }
}

/// <summary>A draft that waits for its approval.</summary>
public sealed record EstablishmentDto(
    Guid TaskId, string ShortTitle, TaskPriority Priority, string SourceTitle, string? LeadDepartmentName, IReadOnlyList<string> SupportingDepartmentNames,
    DateOnly? DueDate, int MilestoneCount, string? CompletionCriterion, DateTime Since, int WaitingWorkdays, string? ApproverName, bool MayDecide);
