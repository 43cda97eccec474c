using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Urging;

/// <summary>催办 by the office, the head and leaders; one letter per person however many tasks are urged at once.</summary>
public interface IUrgingAppService : IApplicationService
{
    /// <summary>Urges recorded on the task, newest first.</summary>
    Task<List<UrgingNoticeDto>> GetListAsync(Guid taskId);

    /// <exception cref="BusinessException">Tasks:NothingChosen, Tasks:NotYourAction, Tasks:IllegalTransition.</exception>
    Task<UrgeResultDto> UrgeAsync(UrgeDto input);

    /// <summary>The lead department answers an urge.</summary>
    Task ReplyAsync(Guid id, ReplyToUrgeDto input);
}

public sealed class UrgeDto
{
    [Required, MaxLength(SupervisedTaskConsts.MaxBatchSize)]
    public List<Guid> TaskIds { get; set; } = [];

    /// <summary>Null: the usual sentence.</summary>
    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Text { get; set; }
}

public sealed record UrgeResultDto(int TaskCount, int LetterCount);

public sealed class ReplyToUrgeDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Reply { get; set; } = string.Empty;
}

public sealed record UrgingNoticeDto(Guid Id, string? UrgedByName, string Text, DateTime At, string? Reply, DateTime? RepliedAt, bool MayReply);
