using System.Text.Json.Nodes;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Timeline;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Assignment;

/// <summary>Makes a draft with its standing and the first entry of its timeline. Sends nothing, sets nothing running.</summary>
internal sealed class DraftRegistrar(TaskDesk desk) : ITransientDependency
{
    public async Task<SupervisedTask> RegisterAsync(
        int planYear, TaskSource source, TaskContent content, int order, Guid? registeredById, Guid? parentId = null,
        CancellationToken cancellationToken = default)
    {
        var db = await desk.DbAsync();
        var task = new SupervisedTask(desk.NewId(), planYear, source, content.ShortTitle, content.Requirement, registeredById);
        task.Write(content, desk.NewId);
        task.Place(order, parentId);
        db.SupervisedTasks.Add(task);
        db.TaskStandings.Add(new TaskStanding(task.Id));
        var actor = registeredById is { } person ? new TaskActor(person, TaskRelations.Registrar, []) : TaskActor.Clock;
        await desk.RecordAsync(task, new JsonObject(), actor, TaskEventKinds.Created, ct: cancellationToken);
        return task;
    }
}
