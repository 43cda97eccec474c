using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks;

/// <summary>Lists and pages of tasks. Everything here stays in the scope of the current person (workflow.md 6).</summary>
public interface ISupervisedTaskAppService : IApplicationService
{
    /// <summary>
    /// Tasks the person may find. Rows with <see cref="SupervisedTaskInListDto.IsFullContent"/> false carry number, title, lead department,
    /// date and light only.
    /// </summary>
    Task<PagedResultDto<SupervisedTaskInListDto>> GetListAsync(GetSupervisedTaskListInput input);

    /// <summary>Counts behind the strips of figures, over the same scope and filters as the list (state, light and mark filters are ignored).</summary>
    Task<SupervisedTaskCountsDto> GetCountsAsync(GetSupervisedTaskListInput input);

    /// <exception cref="EntityNotFoundException">There is no such task, or not for this person.</exception>
    Task<SupervisedTaskWithDetailsDto> GetAsync(Guid id);

    /// <summary>办理过程, newest first.</summary>
    Task<PagedResultDto<TaskEventDto>> GetTimelineAsync(Guid id, GetTimelineInput input);

    /// <summary>Plan years that have tasks, newest first.</summary>
    Task<ListResultDto<int>> GetPlanYearsAsync();
}
