using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Evidence;
using Supervision.Tasks.Recording;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Closing;

/// <summary>申请办结 → head confirms → 办结 or 退回补办; 销号, 重新办理, 归档.</summary>
public interface IClosureAppService : IApplicationService
{
    /// <summary>What the form of a closing request shows, with the request so far.</summary>
    Task<ClosureFormDto> GetFormAsync(Guid id);

    /// <summary>
    /// Asks to close. A head's own request goes to review at once, everybody else's waits for the head.
    /// </summary>
    /// <exception cref="BusinessException">Tasks:OpenNodesNeedAWord, Tasks:ClosureOpenAlready, Tasks:NotYourAction.</exception>
    Task<Guid> RequestAsync(Guid id, RequestClosureDto input);

    /// <summary>The head confirms with one click; confirming twice changes nothing.</summary>
    Task ConfirmAsync(Guid id);

    /// <summary>The head sends the draft back to its author.</summary>
    Task ReturnDraftAsync(Guid id, ReasonDto input);

    /// <summary>
    /// A supporting department says 无异议 or 有异议 to the closing under review; asked again, the newer answer stands. Silence counts as no
    /// objection after three working days.
    /// </summary>
    /// <exception cref="BusinessException">Tasks:NotYourAction, Tasks:AlreadyDecided, Tasks:ObjectionNeedsAWord.</exception>
    Task AnswerAsync(Guid id, AnswerClosureDto input);

    /// <summary>办结 with conclusion and outcome.</summary>
    /// <exception cref="BusinessException">Tasks:AlreadyDecided when somebody was first; Tasks:AuthorCannotReview; Tasks:ClosureAnswersOpen.</exception>
    Task CloseAsync(Guid id, CloseTaskDto input);

    /// <summary>退回补办</summary>
    Task SendBackAsync(Guid id, DecideClosureDto input);

    /// <summary>销号 where it is a step of its own.</summary>
    Task StrikeOffAsync(Guid id, ReasonDto input);

    /// <summary>重新办理 by the leader in charge or above.</summary>
    Task ReopenAsync(Guid id, ReopenTaskDto input);

    Task ArchiveAsync(Guid id);

    /// <summary>Closing requests that wait for the person: as head, or as the one who decides.</summary>
    Task<PagedResultDto<ClosureDto>> GetWaitingAsync(GetWaitingClosuresInput input);
}

/// <summary>The form: what the criterion asks for, which nodes are open, what was said so far.</summary>
public sealed record ClosureFormDto(
    Guid TaskId, string? Number, string ShortTitle, string? CompletionCriterion, IReadOnlyList<MilestoneDto> OpenMilestones,
    IReadOnlyList<ClosureDto> Requests)
{
    /// <summary>The request that waits; null when none does.</summary>
    public ClosureDto? Waiting => Requests.FirstOrDefault(r => r.State is ClosureState.AwaitingHead or ClosureState.AwaitingReview);
}

public sealed class RequestClosureDto
{
    /// <summary>One sentence of result.</summary>
    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Result { get; set; } = string.Empty;

    /// <summary>How the completion criterion is met.</summary>
    [Required, StringLength(SupervisedTaskConsts.MaxTextLength)]
    public string CriterionStatement { get; set; } = string.Empty;

    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? OpenNodesStatement { get; set; }

    /// <summary>The day on which it was done; null: today.</summary>
    public DateOnly? ActualDate { get; set; }
    public TaskOutcome ProposedOutcome { get; set; }
    public List<UploadedFile> Files { get; set; } = [];
}

public sealed class AnswerClosureDto
{
    public bool Agrees { get; set; } = true;

    /// <summary>Required with an objection.</summary>
    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Text { get; set; }
}

/// <summary>What a supporting department said.</summary>
public sealed record ClosureAnswerDto(
    string? DepartmentName, ClosureAnswerState State, string? Text, string? AnsweredByName, DateTime? AnsweredAt, int WaitingWorkdays, bool MayAnswer,
    DateOnly AnswerBy);

public class DecideClosureDto
{
    /// <summary>The request that was read: protects against deciding one that changed meanwhile.</summary>
    public Guid RequestId { get; set; }

    /// <summary>Conclusion or reason.</summary>
    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Opinion { get; set; } = string.Empty;

    /// <summary>代录: the leader whose decision the office records, with date and proof; null when the person decides.</summary>
    public OnBehalfDto? OnBehalf { get; set; }
}

public sealed class CloseTaskDto : DecideClosureDto
{
    public TaskOutcome Outcome { get; set; }

    /// <summary>Null: the date given by the department.</summary>
    public DateOnly? ActualDate { get; set; }
}

public sealed class ReopenTaskDto : ReasonDto
{
    public DateOnly NewDueDate { get; set; }
}

public sealed class GetWaitingClosuresInput : PagedResultRequestDto
{
    /// <summary>False: waiting for the person's confirmation as head; true: for the person's decision.</summary>
    public bool ForReview { get; set; } = true;
}

/// <summary>A closing request as read.</summary>
public sealed record ClosureDto(
    Guid Id, Guid TaskId, string? TaskNumber, string TaskShortTitle, string? DepartmentName, string? CompletionCriterion, ClosureState State,
    string Result, string CriterionStatement, string? OpenNodesStatement, DateOnly? ActualDate, TaskOutcome ProposedOutcome,
    string? RequestedByName, DateTime RequestedAt, string? ConfirmedByName, DateTime? ConfirmedAt, string? DecidedByName, DateTime? DecidedAt,
    string? Opinion, int WaitingWorkdays)
{
    /// <summary>Of the supporting departments; read with one request only.</summary>
    public IReadOnlyList<ClosureAnswerDto> Answers { get; init; } = [];

    /// <summary>Until then a supporting department may object and the task is not closed; null when none is waited for.</summary>
    public DateOnly? AnswersOpenUntil => Answers.Where(a => a.State == ClosureAnswerState.Waiting).Select(a => (DateOnly?)a.AnswerBy).Max();
}
