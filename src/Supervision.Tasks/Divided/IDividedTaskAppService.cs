using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Divided;

/// <summary>A sentence that several departments carry out: who has reported, and how each part stands.</summary>
public interface IDividedTaskAppService : IApplicationService
{
    /// <summary>True when the id is that of a divided task of which the person may see a part.</summary>
    Task<bool> ExistsAsync(Guid id);

    /// <summary>For everybody who may see one of the parts; of the others only what lists tell everybody.</summary>
    /// <exception cref="EntityNotFoundException">There is none, or the person may see no part of it.</exception>
    Task<DividedTaskDto> GetAsync(Guid id);
}

/// <summary>The common head of parts.</summary>
public sealed record DividedTaskDto
{
    public required Guid Id { get; init; }
    public required int PlanYear { get; init; }
    public required string ShortTitle { get; init; }
    public required string Requirement { get; init; }
    public required TaskSourceDto Source { get; init; }

    /// <summary>A part that the person may see: its sentence is the sentence of all.</summary>
    public required Guid SeenPartId { get; init; }

    /// <summary>The worst light of the parts in hand; grey when none is.</summary>
    public required TrafficLight Light { get; init; }

    /// <summary>Parts that owe a report for the present period and have reported; of those the person may see.</summary>
    public required int Reported { get; init; }
    public required int Owed { get; init; }
    public required IReadOnlyList<TaskPartDto> Parts { get; init; }
}

/// <summary>A department's part.</summary>
public sealed record TaskPartDto
{
    public required Guid Id { get; init; }
    public required string? Number { get; init; }
    public required string? DepartmentName { get; init; }
    public required DateOnly? DueDate { get; init; }
    public required TrafficLight Light { get; init; }

    /// <summary>False: nothing below is filled.</summary>
    public required bool IsFullContent { get; init; }
    public LifecycleState? State { get; init; }
    public string? LightReason { get; init; }

    /// <summary>The period to report now; null when nothing is owed.</summary>
    public string? PeriodKey { get; init; }
    public DateOnly? PeriodDue { get; init; }
    public bool HasReported { get; init; }
    public DateTime? LastReportAt { get; init; }
    public string? LastProgress { get; init; }
}
