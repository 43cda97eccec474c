using System.ComponentModel.DataAnnotations;
using Supervision.Reports.Figures;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Reports.Ledger;

/// <summary>督办台账: the assigned tasks whose content the person may see, as a page and as a workbook.</summary>
public interface ITaskLedgerAppService : IApplicationService
{
    Task<PagedResultDto<TaskLedgerRowDto>> GetListAsync(GetTaskLedgerInput input);

    /// <summary>All figures over the same tasks; <see cref="GetTaskLedgerInput.Figure"/> and paging are ignored.</summary>
    Task<TaskFiguresDto> GetFiguresAsync(GetTaskLedgerInput input);

    /// <summary>Writes every row that the filters select, in the order of the list, as xlsx; paging is ignored.</summary>
    /// <param name="destination">Must be seekable.</param>
    /// <returns>The file's name, with plan year and date.</returns>
    [RemoteService(false)]
    Task<string> GetWorkbookAsync(GetTaskLedgerInput input, Stream destination);
}

/// <summary>Filters of the ledger; null means any.</summary>
public sealed class GetTaskLedgerInput : PagedAndSortedResultRequestDto
{
    /// <summary>A plan year, with what is still running of earlier ones.</summary>
    [Range(2000, 2200)]
    public int? PlanYear { get; set; }

    public TaskFigure Figure { get; set; } = TaskFigure.All;

    /// <summary>Part of number or title.</summary>
    [StringLength(64)]
    public string? Filter { get; set; }

    public Guid? LeadDepartmentId { get; set; }

    public TaskPriority? Priority { get; set; }

    public TaskSourceKind? SourceKind { get; set; }

    /// <summary>Only what the person's departments lead, what is in their charge or theirs by name.</summary>
    public bool OwnOnly { get; set; }

    /// <summary>The last row of the page before; the list goes on behind it and <see cref="PagedResultRequestDto.SkipCount"/> is not looked at.</summary>
    public Guid? After { get; set; }
}

/// <summary>A row of the ledger.</summary>
public sealed record TaskLedgerRowDto
{
    public required Guid Id { get; init; }
    public required string? Number { get; init; }

    /// <summary>Kind and name of the source in the person's language.</summary>
    public required string Source { get; init; }
    public required string ShortTitle { get; init; }
    public required string? CompletionCriterion { get; init; }

    /// <summary>Quantified targets with the newest value, each as one phrase.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The sentence that this is one department's part of (按职责分工).</summary>
    public Guid? ParentId { get; init; }
    public string? ParentTitle { get; init; }
    public required string? LeadDepartmentName { get; init; }
    public required IReadOnlyList<string> SupportingDepartmentNames { get; init; }
    public required string? ResponsibleLeaderName { get; init; }

    /// <summary>Until somebody is named the head of the lead department.</summary>
    public required string? ResponsiblePersonName { get; init; }
    public required DateOnly? DueDate { get; init; }
    public required DateOnly? OriginalDueDate { get; init; }
    public required string? Progress { get; init; }
    public required string? Problems { get; init; }
    public required string? NextSteps { get; init; }
    public required LifecycleState State { get; init; }
    public required TrafficLight Light { get; init; }

    /// <summary>Why it has its light.</summary>
    public required string LightReason { get; init; }
    public required bool IsKey { get; init; }
    public required bool IsPersonallySupervised { get; init; }
    public required bool IsDueSoon { get; init; }
    public required int EscalationLevel { get; init; }
}
