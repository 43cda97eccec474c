using Volo.Abp;

namespace Supervision.Tasks.Scope;

/// <summary>The data scope of the current person (workflow.md 6), for queries of the modules above.</summary>
[IntegrationService]
public interface ITaskScopeIntegrationService
{
    Task<TaskScope> GetAsync(CancellationToken cancellationToken = default);
}
