using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Duties;

/// <summary>待我处理: what waits for the current person, as themselves and as stand-in.</summary>
public interface IDutyAppService : IApplicationService
{
    /// <summary>How much waits, by kind; kinds with nothing are there with 0.</summary>
    Task<DutyCountsDto> GetCountsAsync();

    /// <summary>What waits, most urgent first; without a kind: everything.</summary>
    Task<PagedResultDto<DutyDto>> GetListAsync(GetDutyListInput input);
}

/// <summary>Kinds of duties.</summary>
public enum DutyKind
{
    /// <summary>待签收</summary>
    ToSign,

    /// <summary>批示待签收</summary>
    DirectiveToSign,

    /// <summary>批示待回复</summary>
    DirectiveToReply,

    /// <summary>退办: report or closing sent back.</summary>
    SentBack,

    /// <summary>待反馈: due within 10 working days or missing.</summary>
    ToReport,

    /// <summary>待我确认: drafts of own people that wait for the head.</summary>
    ToConfirm,

    /// <summary>待审核: reports that wait for review.</summary>
    ToReview,

    /// <summary>待我决定: closings, adjustments, coordination.</summary>
    ToDecide,

    /// <summary>Nodes and due dates within 10 working days, or missed.</summary>
    DueSoon,
}

/// <summary>What the subject of a duty is.</summary>
public enum DutySubject
{
    Task,
    Directive,
    Report,
    Closure,
    Adjustment,
    Coordination,
    Establishment,

    /// <summary>A supporting department's word on a closing.</summary>
    ClosureAnswer,
}

public sealed class GetDutyListInput : PagedResultRequestDto
{
    public GetDutyListInput()
    {
        MaxResultCount = 50;
    }

    public DutyKind? Kind { get; set; }

    /// <summary>Narrows <see cref="DutyKind.ToConfirm"/> and <see cref="DutyKind.ToDecide"/>.</summary>
    public DutySubject? Subject { get; set; }
}

/// <summary>Counts by kind.</summary>
public sealed record DutyCountsDto(IReadOnlyDictionary<DutyKind, int> Counts)
{
    /// <summary>What has to be acted on: all kinds but <see cref="DutyKind.DueSoon"/>.</summary>
    public int Total => Counts.Where(c => c.Key != DutyKind.DueSoon).Sum(c => c.Value);

    public int Of(DutyKind kind) => Counts.GetValueOrDefault(kind);
}

/// <summary>One thing that waits.</summary>
public sealed record DutyDto
{
    public required DutyKind Kind { get; init; }
    public required DutySubject Subject { get; init; }

    /// <summary>Report, closing request, adjustment, coordination request or directive; the task itself otherwise.</summary>
    public required Guid SubjectId { get; init; }
    public required Guid TaskId { get; init; }
    public required string? Number { get; init; }
    public required string ShortTitle { get; init; }
    public required string? LeadDepartmentName { get; init; }
    public required TaskPriority Priority { get; init; }
    public required TrafficLight Light { get; init; }
    public required string LightReason { get; init; }
    public Guid? BatchId { get; init; }

    /// <summary>The task is not signed yet: whatever else waits, 签收 comes first.</summary>
    public bool MustSignFirst { get; init; }

    /// <summary>Since when it waits, UTC.</summary>
    public DateTime? Since { get; init; }

    /// <summary>Working days it has been waiting.</summary>
    public int WaitingWorkdays { get; init; }

    /// <summary>The day by which it is to be done.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>Working days left; negative: late.</summary>
    public int? WorkdaysLeft { get; init; }

    /// <summary>What it is about: node, reason of sending back, directive, problem.</summary>
    public string? Detail { get; init; }

    /// <summary>Kind of the adjustment that waits.</summary>
    public ApprovalKind? ApprovalKind { get; init; }

    /// <summary>Period of a report that is due.</summary>
    public string? PeriodKey { get; init; }
}
