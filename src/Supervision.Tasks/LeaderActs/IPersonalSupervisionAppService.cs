using System.ComponentModel.DataAnnotations;
using Supervision.Tasks.Recording;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.LeaderActs;

/// <summary>亲自督办: a leader takes a task under personal supervision and hands it back.</summary>
public interface IPersonalSupervisionAppService : IApplicationService
{
    /// <exception cref="BusinessException">Tasks:NotYourAction, Tasks:SupervisedAlready, Tasks:NewDateInPast.</exception>
    Task TakeAsync(Guid taskId, TakeSupervisionDto input);

    /// <summary>代录 in a leader's name.</summary>
    /// <exception cref="BusinessException">Tasks:NotALeader and those of <see cref="TakeAsync"/>.</exception>
    Task RecordAsync(Guid taskId, RecordSupervisionDto input);

    /// <summary>结束亲自督办 by the supervising leader; the task's own report cycle holds again.</summary>
    /// <exception cref="BusinessException">Tasks:NotSupervised.</exception>
    Task HandBackAsync(Guid taskId);
}

/// <summary>How a leader supervises.</summary>
public class TakeSupervisionDto
{
    /// <summary>Last day, inclusive; null: until closing.</summary>
    public DateOnly? Until { get; set; }

    public ReportCycle ReportCycle { get; set; } = ReportCycle.HalfMonthly;
}

/// <summary>Recorded by the office.</summary>
public sealed class RecordSupervisionDto : TakeSupervisionDto
{
    /// <summary>In whose name and on what proof; without proof the term is 待确认.</summary>
    public OnBehalfDto OnBehalf { get; set; } = new();

    /// <summary>In the leader's words; null: that the leader takes it.</summary>
    [StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string? Wording { get; set; }
}
