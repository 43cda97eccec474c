using Volo.Abp;

namespace Supervision.Tasks.Days;

/// <summary>What a new day of the bureau brings to tasks without anybody's act.</summary>
[IntegrationService]
public interface ITaskDayIntegrationService
{
    /// <summary>
    /// Once per date of the bureau: resumes suspended tasks whose day has come, ends personal supervision whose last day has passed, and
    /// computes the lights of all running tasks anew. Every further call on the same date returns at once without a query. Must be called
    /// outside a unit of work; commits in batches.
    /// </summary>
    /// <returns>True when this call did the day's work.</returns>
    Task<bool> BeginDayAsync(CancellationToken cancellationToken = default);
}
