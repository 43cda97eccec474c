using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Recording;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Coordination;

/// <summary>请求协调: a problem that the department cannot solve, decided by the leader in charge or the principal leader.</summary>
public interface ICoordinationAppService : IApplicationService
{
    /// <summary>Requests on the task, newest first.</summary>
    Task<List<CoordinationRequestDto>> GetListAsync(Guid taskId);

    Task<CoordinationRequestDto> GetAsync(Guid id);

    /// <summary>By the head of the lead department; the leader in charge is told, or the principal leader where the post is vacant.</summary>
    /// <exception cref="BusinessException">Tasks:NotYourAction, Tasks:IllegalTransition.</exception>
    Task<Guid> RequestAsync(Guid taskId, RequestCoordinationDto input);

    /// <summary>The leader in charge passes it on to the principal leader with an opinion.</summary>
    /// <exception cref="BusinessException">Tasks:AlreadyDecided.</exception>
    Task PassOnAsync(Guid id, PassOnCoordinationDto input);

    /// <exception cref="BusinessException">Tasks:AlreadyDecided when somebody was faster.</exception>
    Task DecideAsync(Guid id, DecideCoordinationDto input);

    /// <summary>代录 of a leader's decision by the office.</summary>
    Task RecordDecisionAsync(Guid id, RecordCoordinationDecisionDto input);
}

public sealed class RequestCoordinationDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Problem { get; set; } = string.Empty;
}

public sealed class PassOnCoordinationDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Opinion { get; set; } = string.Empty;
}

public class DecideCoordinationDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Decision { get; set; } = string.Empty;
}

public sealed class RecordCoordinationDecisionDto : DecideCoordinationDto
{
    public OnBehalfDto OnBehalf { get; set; } = new();
}

/// <summary>A request as the page of its task shows it.</summary>
public sealed record CoordinationRequestDto
{
    public required Guid Id { get; init; }
    public required Guid TaskId { get; init; }
    public required string? TaskNumber { get; init; }
    public required string TaskTitle { get; init; }
    public required string Problem { get; init; }
    public required CoordinationState State { get; init; }
    public required string? RequestedByName { get; init; }
    public required DateTime RequestedAt { get; init; }
    public required string? LeaderOpinion { get; init; }
    public required string? PassedOnByName { get; init; }
    public required string? Decision { get; init; }
    public required string? DecidedByName { get; init; }

    /// <summary>代录: who recorded the decision.</summary>
    public required string? RecordedByName { get; init; }
    public required DateTime? DecidedAt { get; init; }
    public required int WorkingDaysOpen { get; init; }
    public required bool MayPassOn { get; init; }
    public required bool MayDecide { get; init; }
    public required bool MayRecord { get; init; }
}
