using Microsoft.AspNetCore.Authorization;
using Supervision.Reminders;
using Supervision.Reminders.Preview;

namespace Supervision.Web.Pages.Reminders.Panels;

/// <summary>Panel of a task's page: what will be sent if nothing changes, and what was decided and why. Follows the task's scope.</summary>
internal sealed class TaskPlanModel(ITaskReminderAppService reminders) : RemindersPageModel
{
    /// <summary>Reminders to be read at once; the later ones are folded.</summary>
    public const int Shown = 7;

    public TaskReminderPlanDto Plan { get; private set; } = null!;

    public IReadOnlyList<DecidedReminderDto> History { get; private set; } = [];

    public bool MayReadPolicy { get; private set; }

    public async Task OnGetAsync(Guid taskId)
    {
        Plan = await reminders.GetPlanAsync(taskId);
        History = await reminders.GetHistoryAsync(taskId);
        MayReadPolicy = await AuthorizationService.IsGrantedAsync(RemindersPermissions.ViewPolicy);
    }
}
