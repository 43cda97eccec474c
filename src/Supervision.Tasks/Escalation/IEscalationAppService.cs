using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Escalation;

/// <summary>提级督办 by a leader and lowering by the office; what the clock raises is written by the reminders.</summary>
public interface IEscalationAppService : IApplicationService
{
    /// <summary>A leader raises the task to a level; head and responsible person are told at once.</summary>
    Task RaiseAsync(Guid id, SetLevelDto input);

    /// <summary>The office lowers the level, with a reason.</summary>
    Task LowerAsync(Guid id, SetLevelDto input);
}

public sealed class SetLevelDto
{
    /// <summary>0 none, 1 蓝, 2 黄, 3 红.</summary>
    [Range(0, 3)]
    public int Level { get; set; }

    [Required, StringLength(SupervisedTaskConsts.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
