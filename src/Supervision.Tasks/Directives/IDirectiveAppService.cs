using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Recording;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Directives;

/// <summary>批示: a leader's written directive on a task, its receipt and reply, and 代录 by the office.</summary>
public interface IDirectiveAppService : IApplicationService
{
    /// <summary>Directives on the task, newest first.</summary>
    Task<List<DirectiveDto>> GetListAsync(Guid taskId);

    /// <summary>Leaders whose directive on this task the office may record.</summary>
    Task<List<NamedRefDto>> GetLeadersAsync(Guid taskId);

    /// <summary>The leader writes a directive; the lead department is told at once.</summary>
    /// <exception cref="BusinessException">Tasks:NotYourAction, Tasks:IllegalTransition, Tasks:NewDateInPast.</exception>
    Task<Guid> IssueAsync(Guid taskId, IssueDirectiveDto input);

    /// <summary>代录: the office records what a leader said. Without proof it is 待确认 until a file is added.</summary>
    /// <exception cref="BusinessException">Tasks:NotALeader and those of <see cref="IssueAsync"/>.</exception>
    Task<Guid> RecordAsync(Guid taskId, RecordDirectiveDto input);

    /// <summary>签收 by the lead department; a second press changes nothing.</summary>
    Task AcknowledgeAsync(Guid id);

    /// <summary>The lead department answers; signs at the same time if nobody did. The leader is told.</summary>
    /// <exception cref="BusinessException">Tasks:DirectiveStruckOut.</exception>
    Task ReplyAsync(Guid id, ReplyToDirectiveDto input);

    /// <summary>划去 a recorded directive, by the leader in whose name it stands or by the office.</summary>
    /// <exception cref="BusinessException">Tasks:OnlyRecordedStruckOut, Tasks:DirectiveStruckOut.</exception>
    Task StrikeOutAsync(Guid id);
}

/// <summary>What a leader writes.</summary>
public class IssueDirectiveDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxTextLength)]
    public string Text { get; set; } = string.Empty;

    /// <summary>Null: five working days from today.</summary>
    public DateOnly? ReplyBy { get; set; }
}

/// <summary>What the office records in a leader's name.</summary>
public sealed class RecordDirectiveDto : IssueDirectiveDto
{
    public OnBehalfDto OnBehalf { get; set; } = new();
}

/// <summary>The department's answer.</summary>
public sealed class ReplyToDirectiveDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxTextLength)]
    public string Reply { get; set; } = string.Empty;
}

/// <summary>A directive as the page of its task shows it.</summary>
public sealed record DirectiveDto
{
    public required Guid Id { get; init; }
    public required Guid TaskId { get; init; }
    public required string? LeaderName { get; init; }
    public required string Text { get; init; }
    public required DateTime IssuedAt { get; init; }

    /// <summary>Last day of signing in time.</summary>
    public required DateOnly AcknowledgeBy { get; init; }
    public required DateOnly? ReplyBy { get; init; }

    /// <summary>代录: who recorded it.</summary>
    public required string? RecordedByName { get; init; }
    public required DateOnly? GivenOn { get; init; }

    /// <summary>待确认: recorded without proof.</summary>
    public required bool IsUnproven { get; init; }
    public required DateTime? AcknowledgedAt { get; init; }
    public required DateTime? RepliedAt { get; init; }
    public required string? RepliedByName { get; init; }
    public required string? Reply { get; init; }
    public required DateTime? StruckOutAt { get; init; }
    public required bool MayAcknowledge { get; init; }
    public required bool MayReply { get; init; }
    public required bool MayStrikeOut { get; init; }
    public required bool MayProve { get; init; }
}
