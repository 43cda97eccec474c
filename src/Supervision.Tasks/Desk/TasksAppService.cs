using Volo.Abp.Application.Services;
using Volo.Abp.Data;

namespace Supervision.Tasks.Desk;

/// <summary>Base of the module's application services.</summary>
internal abstract class TasksAppService : ApplicationService
{
    private const int Attempts = 3;

    protected TasksAppService()
    {
        LocalizationResource = typeof(TasksResource);
    }

    /// <summary>For commands without typed text (sign, urge): somebody else's change in the meantime is read and the command done again.</summary>
    protected async Task<T> RetryOnConflictAsync<T>(TaskDesk desk, Func<Task<T>> command)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var result = await command();
                await CurrentUnitOfWork!.SaveChangesAsync();
                return result;
            }
            catch (AbpDbConcurrencyException) when (attempt < Attempts)
            {
                (await desk.DbAsync()).ChangeTracker.Clear();
            }
        }
    }
}
