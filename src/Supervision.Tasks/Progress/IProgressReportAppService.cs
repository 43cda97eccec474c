using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Evidence;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Progress;

/// <summary>反馈: the period form, drafts, submission, the head's confirmation, the office's review and sending back.</summary>
public interface IProgressReportAppService : IApplicationService
{
    /// <summary>本期填报表: every task of the department that owes a report now, with the last period's words and the draft so far.</summary>
    /// <param name="input">Without a department: that of the person.</param>
    Task<PeriodFormDto> GetPeriodFormAsync(GetPeriodFormInput input);

    /// <summary>One row of the form for one task, whether or not its period is due.</summary>
    Task<PeriodFormRowDto> GetFormRowAsync(Guid id);

    /// <summary>Saves one row; leaving the form loses nothing. Returns the id of the draft.</summary>
    /// <exception cref="BusinessException">Tasks:NotYourAction, Tasks:ReportSubmittedAlready.</exception>
    Task<Guid> SaveDraftAsync(SaveReportDto input);

    /// <summary>Saves and submits the report of one task, with files.</summary>
    /// <exception cref="BusinessException">Tasks:ProgressRequired, Tasks:NoChange….</exception>
    Task<Guid> SubmitAsync(SubmitReportDto input);

    /// <summary>Submits the saved drafts of these tasks; what cannot be submitted is returned with the reason, the rest goes.</summary>
    Task<BulkResultDto> SubmitManyAsync(List<Guid> taskIds);

    /// <summary>The head confirms; confirming twice changes nothing.</summary>
    Task<BulkResultDto> ConfirmManyAsync(List<Guid> reportIds);

    /// <summary>Reports of a task, newest first.</summary>
    Task<List<ProgressReportDto>> GetListAsync(Guid id);

    /// <summary>Reports that wait for the person's confirmation or review.</summary>
    Task<PagedResultDto<ProgressReportDto>> GetWaitingAsync(GetWaitingReportsInput input);

    /// <summary>审核通过, one or many; never by the author.</summary>
    Task<BulkResultDto> ReviewManyAsync(ReviewReportsDto input);

    /// <summary>退办 with a reason; the author and the department are told by one letter.</summary>
    Task<BulkResultDto> SendBackManyAsync(SendBackReportsDto input);
}

public sealed class GetPeriodFormInput : PagedResultRequestDto
{
    public GetPeriodFormInput()
    {
        MaxResultCount = 50;
    }

    public Guid? DepartmentId { get; set; }

    /// <summary>Only rows that still lack something.</summary>
    public bool MissingOnly { get; set; }
}

/// <summary>The form of one department: a page of its rows, in the order of their numbers.</summary>
public sealed record PeriodFormDto(Guid DepartmentId, string DepartmentName, bool NeedsHead, PeriodFormCountsDto Counts)
{
    public IReadOnlyList<PeriodFormRowDto> Rows { get; init; } = [];

    /// <summary>Tasks whose saved words can be sent now, those of other pages too.</summary>
    public IReadOnlyList<Guid> DraftTaskIds { get; init; } = [];

    /// <summary>The first of the tasks that owe no report now.</summary>
    public IReadOnlyList<NotDueRowDto> NotDue { get; init; } = [];

    /// <summary>The last day of the period that ends first.</summary>
    public DateOnly? FirstDue { get; init; }
    public int? WorkdaysLeft { get; init; }
}

/// <summary>How far the whole form is.</summary>
/// <param name="Rows">Tasks that report now.</param>
/// <param name="Filled">Those with words or the tick, handed in ones too.</param>
/// <param name="Left">Those that still lack something.</param>
/// <param name="Listed">Rows of all pages: <paramref name="Rows"/>, or <paramref name="Left"/> when only those were asked for.</param>
/// <param name="NotDue">Tasks that owe no report now.</param>
public sealed record PeriodFormCountsDto(int Rows, int Filled, int Left, int Listed, int NotDue);

/// <summary>A task that owes no report now.</summary>
public sealed record NotDueRowDto(Guid TaskId, string? Number, string ShortTitle, ReportCycle Cycle, DateOnly NextDue);

/// <summary>A row: one task, one report.</summary>
public sealed record PeriodFormRowDto
{
    public required Guid TaskId { get; init; }
    public required string? Number { get; init; }
    public required string ShortTitle { get; init; }
    public required TaskPriority Priority { get; init; }
    public required TaskSourceKind SourceKind { get; init; }
    public required bool IsPersonallySupervised { get; init; }
    public required TrafficLight Light { get; init; }
    public required string LightReason { get; init; }
    public required DateOnly? DueDate { get; init; }
    public required DateOnly? NextDate { get; init; }
    public required string PeriodKey { get; init; }
    public required DateOnly PeriodDue { get; init; }
    public required int WorkdaysLeft { get; init; }

    /// <summary>Words of the newest report that counts, with its date.</summary>
    public required string? PreviousProgress { get; init; }
    public required DateTime? PreviousAt { get; init; }

    /// <summary>Null: nothing saved yet.</summary>
    public required Guid? ReportId { get; init; }
    public required ReportState? State { get; init; }
    public required string? Progress { get; init; }
    public required string? Problems { get; init; }
    public required string? NextSteps { get; init; }
    public required StageProgress? Stage { get; init; }
    public required TrafficLight? DeclaredLight { get; init; }
    public required bool IsNoChange { get; init; }
    public required DateTime? SavedAt { get; init; }

    /// <summary>Why it came back, and from whom.</summary>
    public required string? SentBackReason { get; init; }

    /// <summary>Why 按计划推进 is not enough; null when it is.</summary>
    public required NoChangeBarrier? NoChangeBarrier { get; init; }
    public required IReadOnlyList<MilestoneDto> Milestones { get; init; }
    public required IReadOnlyList<Guid> MilestonesDone { get; init; }
    public required IReadOnlyList<TaskTargetDto> Targets { get; init; }
    public required IReadOnlyDictionary<Guid, decimal> TargetValues { get; init; }
    public bool IsFilled => State is not null && (IsNoChange || !string.IsNullOrWhiteSpace(Progress));
    public bool IsEditable => State is null or ReportState.Draft or ReportState.SentBack;
}

public class SaveReportDto
{
    public Guid TaskId { get; set; }

    [StringLength(SupervisedTaskConsts.MaxTextLength)]
    public string? Progress { get; set; }

    [StringLength(SupervisedTaskConsts.MaxTextLength)]
    public string? Problems { get; set; }

    [StringLength(SupervisedTaskConsts.MaxTextLength)]
    public string? NextSteps { get; set; }
    public StageProgress? Stage { get; set; }
    public TrafficLight? DeclaredLight { get; set; }

    /// <summary>按计划推进，无新情况</summary>
    public bool IsNoChange { get; set; }
    public List<TargetValueDto> TargetValues { get; set; } = [];

    /// <summary>Nodes reported done.</summary>
    public List<Guid> MilestonesDone { get; set; } = [];
}

public sealed class SubmitReportDto : SaveReportDto
{
    public List<UploadedFile> Files { get; set; } = [];
}

public sealed class TargetValueDto
{
    public Guid TargetId { get; set; }
    public decimal Value { get; set; }
}

/// <summary>What a command over many did.</summary>
public sealed record BulkResultDto(int Done, IReadOnlyList<BulkRefusalDto> Refused);

/// <summary>One that was left out. <paramref name="Reason"/> in the person's language.</summary>
public sealed record BulkRefusalDto(Guid Id, string? Number, string ShortTitle, string ReasonCode, string Reason);

public sealed class GetWaitingReportsInput : PagedResultRequestDto
{
    /// <summary>False: waiting for the person's confirmation as head; true: for review.</summary>
    public bool ForReview { get; set; } = true;
}

public sealed class ReviewReportsDto
{
    [Required]
    public List<Guid> ReportIds { get; set; } = [];

    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Opinion { get; set; }
}

public sealed class SendBackReportsDto
{
    [Required]
    public List<Guid> ReportIds { get; set; } = [];

    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

/// <summary>A report as read.</summary>
public sealed record ProgressReportDto(
    Guid Id, Guid TaskId, string? TaskNumber, string TaskShortTitle, string? DepartmentName, TrafficLight Light, string PeriodKey, ReportState State,
    string? Progress, string? Problems, string? NextSteps, StageProgress? Stage, TrafficLight? DeclaredLight, bool IsNoChange,
    string? AuthorName, DateTime? SubmittedAt, int DaysLate, string? ConfirmedByName, DateTime? ConfirmedAt, string? ReviewedByName,
    DateTime? ReviewedAt, string? ReviewOpinion, int WaitingWorkdays, bool IsLikePrevious, IReadOnlyList<string> MilestonesDone,
    IReadOnlyList<string> TargetValues, int FileCount);
