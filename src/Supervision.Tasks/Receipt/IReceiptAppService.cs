using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Receipt;

/// <summary>签收 of one task or of all tasks of a batch, and 处内分解.</summary>
public interface IReceiptAppService : IApplicationService
{
    /// <summary>What the person can sign for now, with the people who may be named. Without batch and task: everything waiting.</summary>
    Task<ReceiptFormDto> GetFormAsync(GetReceiptFormInput input);

    /// <summary>
    /// Signs for the chosen tasks, or all of the batch that wait for the person. Pressing twice, or after a colleague, changes nothing;
    /// conflicts are tried again.
    /// </summary>
    /// <returns>How many tasks were signed by this call.</returns>
    /// <exception cref="BusinessException">Tasks:NotInDepartment, Tasks:NotYourAction.</exception>
    Task<int> AcknowledgeAsync(AcknowledgeReceiptDto input);

    /// <summary>Parts of a task that a department gave to its own people.</summary>
    Task<SubtasksDto> GetSubtasksAsync(Guid id);

    /// <exception cref="BusinessException">Tasks:DateOutsideParent, Tasks:NotInDepartment.</exception>
    Task<Guid> AddSubtaskAsync(Guid id, AddSubtaskDto input);

    /// <summary>The person of the part says that it is done.</summary>
    Task MarkSubtaskDoneAsync(Guid id, Guid subtaskId);
}

public sealed class GetReceiptFormInput
{
    public Guid? BatchId { get; set; }
    public Guid? TaskId { get; set; }
}

/// <summary>The form of signing.</summary>
public sealed record ReceiptFormDto(IReadOnlyList<TaskToSignDto> Tasks, IReadOnlyList<NamedRefDto> Candidates);

public sealed record TaskToSignDto(
    Guid Id, string Number, string ShortTitle, string Requirement, string? CompletionCriterion, DateOnly? DueDate, DateTime AssignedAt,
    Guid? BatchId, Guid LeadDepartmentId, IReadOnlyList<MilestoneToFillDto> Milestones);

public sealed record MilestoneToFillDto(Guid Id, DateOnly Date, string? StageTarget);

public sealed class AcknowledgeReceiptDto
{
    /// <summary>All waiting tasks of the batch.</summary>
    public Guid? BatchId { get; set; }
    public List<Guid> TaskIds { get; set; } = [];

    /// <summary>责任人 of all of them; null: the head stays responsible.</summary>
    public Guid? ResponsiblePersonId { get; set; }

    /// <summary>经办人</summary>
    public Guid? HandlerId { get; set; }
    public List<StageTargetDto> StageTargets { get; set; } = [];
}

/// <summary>阶段目标 of a node, one line.</summary>
public sealed class StageTargetDto
{
    public Guid MilestoneId { get; set; }

    [StringLength(SupervisedTaskConsts.MaxStageTargetLength)]
    public string? Text { get; set; }
}

public sealed class AddSubtaskDto
{
    [Required, StringLength(SupervisedTaskConsts.MaxStageTargetLength)]
    public string Title { get; set; } = string.Empty;
    public Guid PersonId { get; set; }
    public DateOnly? DueDate { get; set; }
}

/// <summary>处内分解 of a task.</summary>
/// <param name="Candidates">Own people to whom a part can be given; empty without the right to give any.</param>
/// <param name="Until">No part may be due later.</param>
public sealed record SubtasksDto(IReadOnlyList<InternalSubtaskDto> Parts, IReadOnlyList<NamedRefDto> Candidates, DateOnly? Until);

public sealed record InternalSubtaskDto(
    Guid Id, string Title, Guid DepartmentId, string? DepartmentName, Guid PersonId, string? PersonName, DateOnly? DueDate, DateTime? DoneAt,
    bool MayMarkDone);
