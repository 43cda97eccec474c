using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Tasks.Letters;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Tasks.Scope;

/// <summary>Letters and panels about a task follow the task's scope.</summary>
internal sealed class TaskSubjectScope(IDbContextProvider<ITasksDbContext> contexts, ITaskScopeIntegrationService scopes)
    : ISubjectScope, ITransientDependency
{
    public bool Knows(string subjectKey) => TaskSubjectKeys.TryParse(subjectKey, out _);

    public async Task<bool> CanSeeAsync(string subjectKey, CancellationToken cancellationToken = default)
    {
        if (!TaskSubjectKeys.TryParse(subjectKey, out var taskId)) return false;
        var db = await contexts.GetDbContextAsync();
        return await (await scopes.GetAsync(cancellationToken)).Visible(db.SupervisedTasks).AnyAsync(t => t.Id == taskId, cancellationToken);
    }
}

/// <summary>Leads from a letter to the page of its task.</summary>
internal sealed class TaskSubjectLink : ISubjectLink, ISingletonDependency
{
    public string? FindPath(string subjectKey) =>
        TaskSubjectKeys.TryParse(subjectKey, out var taskId) ? TaskPageRoutes.Details + taskId.ToString("D") : null;
}
