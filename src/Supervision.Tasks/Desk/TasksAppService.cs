using Volo.Abp.Application.Services;

namespace Supervision.Tasks.Desk;

/// <summary>Base of the module's application services.</summary>
internal abstract class TasksAppService : ApplicationService
{
    protected TasksAppService()
    {
        LocalizationResource = typeof(TasksResource);
    }
}
