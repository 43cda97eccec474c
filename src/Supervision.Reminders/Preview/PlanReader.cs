using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Reminders.Holds;
using Supervision.Reminders.Letters;
using Supervision.Reminders.Planning;
using Supervision.Reminders.Sweep;
using Supervision.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace Supervision.Reminders.Preview;

internal sealed record PlannedTask(TaskFacts Facts, TaskRecord Record, TaskPlan Plan);

/// <summary>Plans the tasks that have something to come until an instant, as the sweep would; restricted ones only for who may see them.</summary>
internal sealed class PlanReader(
    PlanningReader reader, IRepository<ReminderCursor, Guid> cursors, IRepository<EscalationNote, Guid> notes,
    ISupervisedTaskIntegrationService tasks, IEnumerable<ISubjectScope> scopes, IClock clock)
    : ITransientDependency
{
    private const int TasksPerRead = 500;

    public Task<PlanningContext> ReadContextAsync() => reader.ReadContextAsync(clock.Now);

    /// <summary>Whether the task lies in the scope of the current person.</summary>
    public async Task<bool> CanSeeAsync(Guid taskId)
    {
        var key = NoticeDrafts.SubjectKey(taskId);
        return scopes.FirstOrDefault(s => s.Knows(key)) is { } scope && await scope.CanSeeAsync(key);
    }

    public async Task<IReadOnlyList<PlannedTask>> ReadUntilAsync(DateTime untilUtc, PlanningContext context)
    {
        var ids = await (await cursors.GetQueryableAsync())
            .Where(c => c.NextAtUtc <= untilUtc && c.Id != ReminderCursor.LettersId).Select(c => c.Id).ToListAsync();
        var held = await (await notes.GetQueryableAsync()).Where(n => n.HeldUntil >= context.Today).Select(n => n.TaskId).ToListAsync();
        return await ReadAsync(ids.Union(held), context);
    }

    public async Task<IReadOnlyList<PlannedTask>> ReadAsync(IEnumerable<Guid> taskIds, PlanningContext context)
    {
        var result = new List<PlannedTask>();
        foreach (var chunk in taskIds.Chunk(TasksPerRead))
        {
            var records = await reader.ReadRecordsAsync(chunk);
            foreach (var facts in await ReadFactsAsync(chunk))
            {
                var record = records[facts.Id];
                result.Add(new PlannedTask(facts, record, ReminderPlanner.Plan(facts, record.ToHistory(), context)));
            }
        }

        return result;
    }

    /// <summary>The tasks as they stand, without a plan; restricted ones only for who may see them.</summary>
    public async Task<IReadOnlyList<TaskFacts>> ReadFactsAsync(IEnumerable<Guid> taskIds)
    {
        var result = new List<TaskFacts>();
        foreach (var chunk in taskIds.Chunk(TasksPerRead))
        {
            foreach (var facts in await tasks.GetFactsAsync(chunk))
            {
                if (!facts.IsRestricted || await CanSeeAsync(facts.Id)) result.Add(facts);
            }
        }

        return result;
    }
}
