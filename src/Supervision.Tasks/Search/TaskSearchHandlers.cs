using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Local;

namespace Supervision.Tasks.Search;

/// <summary>Keeps the search text right in the unit of work that changed the task; after the standing, which knows the latest progress.</summary>
[LocalEventHandlerOrder(100)]
internal sealed class SearchOnTaskChanged(TaskSearchWriter writer) : ILocalEventHandler<SupervisedTaskChangedEvent>, ITransientDependency
{
    public Task HandleEventAsync(SupervisedTaskChangedEvent eventData) => writer.WriteAsync([eventData.TaskId]);
}

/// <summary>A department or person with a new name is found by it.</summary>
internal sealed class SearchOnRenamed(TaskSearchWriter writer, IDbContextProvider<ITasksDbContext> contexts)
    : ILocalEventHandler<DepartmentRenamedEvent>, ILocalEventHandler<PersonRenamedEvent>, ITransientDependency
{
    public async Task HandleEventAsync(DepartmentRenamedEvent eventData)
    {
        var (db, id) = (await contexts.GetDbContextAsync(), eventData.DepartmentId);
        await WriteAsync(db.SupervisedTasks.Where(t => t.LeadDepartmentId == id || t.SupportingDepartments.Any(d => d.DepartmentId == id)), id, eventData.Name);
    }

    public async Task HandleEventAsync(PersonRenamedEvent eventData)
    {
        var (db, id) = (await contexts.GetDbContextAsync(), eventData.PersonId);
        await WriteAsync(
            db.SupervisedTasks.Where(t => t.ResponsiblePersonId == id || t.ResponsibleLeaderId == id || t.SupervisingLeaderId == id), id, eventData.Name);
    }

    private async Task WriteAsync(IQueryable<SupervisedTask> tasks, Guid id, string name) =>
        await writer.WriteAsync(await tasks.Select(t => t.Id).ToListAsync(), new Dictionary<Guid, string> { [id] = name });
}
