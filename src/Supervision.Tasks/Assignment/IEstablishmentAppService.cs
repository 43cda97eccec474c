using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Assignment;

/// <summary>
/// 立项 where a bureau wants a leader's approval before assignment: the leader in charge for ordinary tasks, the principal leader for key
/// ones. Ordinary tasks may be assigned without it.
/// </summary>
public interface IEstablishmentAppService : IApplicationService
{
    /// <summary>提交立项; the leader is told by one letter for all of them.</summary>
    /// <exception cref="BusinessException">A readiness code such as Tasks:CompletionCriterionMissing.</exception>
    Task SubmitAsync(SubmitForEstablishmentDto input);

    /// <summary>批准: number drawn, dates frozen, the department gets its letter.</summary>
    Task ApproveAsync(Guid id, DecideEstablishmentDto input);

    /// <summary>退回 to the drafts, with a reason.</summary>
    Task RejectAsync(Guid id, DecideEstablishmentDto input);
}

public sealed class SubmitForEstablishmentDto
{
    [Required, MaxLength(SupervisedTaskConsts.MaxBatchSize)]
    public List<Guid> TaskIds { get; set; } = [];
}

public sealed class DecideEstablishmentDto
{
    /// <summary>Required when rejected.</summary>
    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Opinion { get; set; }

    /// <summary>代录: the leader whose decision the office records.</summary>
    public Guid? OnBehalfOfLeaderId { get; set; }
}
