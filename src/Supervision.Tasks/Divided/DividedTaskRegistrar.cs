using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Desk;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Divided;

/// <summary>Makes one draft per department under a common head, and takes the head away with its last part.</summary>
internal sealed class DividedTaskRegistrar(TaskDesk desk, DraftRegistrar drafts) : ITransientDependency
{
    /// <returns>The id of the head.</returns>
    public async Task<Guid> RegisterAsync(
        int planYear, TaskSource source, TaskContent content, IReadOnlyList<Guid> departmentIds, int order, Guid? registeredById,
        CancellationToken cancellationToken = default)
    {
        var head = new DividedTask(desk.NewId(), planYear, content.ShortTitle, content.Requirement);
        (await desk.DbAsync()).DividedTasks.Add(head);
        foreach (var department in departmentIds.Distinct())
        {
            // A quantity of the sentence is what all reach together: what a department owes of it is for people to say.
            var part = content with { LeadDepartmentId = department, SupportingDepartmentIds = [], Targets = [] };
            await drafts.RegisterAsync(planYear, source, part, order, registeredById, head.Id, cancellationToken);
        }

        return head.Id;
    }

    /// <summary>Called when a part was deleted.</summary>
    public async Task ForgetAsync(Guid? headId, Guid deletedPartId, CancellationToken cancellationToken = default)
    {
        if (headId is not { } id) return;
        var db = await desk.DbAsync();
        if (await db.SupervisedTasks.AnyAsync(t => t.ParentId == id && t.Id != deletedPartId, cancellationToken)) return;
        if (await db.DividedTasks.FindAsync([id], cancellationToken) is { } head) db.DividedTasks.Remove(head);
    }
}
