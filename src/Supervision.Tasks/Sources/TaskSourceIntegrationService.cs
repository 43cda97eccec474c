using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Divided;
using Supervision.Tasks.Timeline;
using Volo.Abp.DependencyInjection;

namespace Supervision.Tasks.Sources;

internal sealed class TaskSourceIntegrationService(TaskDesk desk, TaskRewordings rewordings) : ITaskSourceIntegrationService, ITransientDependency
{
    private const int ChunkSize = 200;

    public async Task<TaskSourcePlace?> FindAsync(Guid taskId, CancellationToken cancellationToken = default)
    {
        var db = await desk.DbAsync();
        var found = await (await desk.ScopeAsync(cancellationToken)).Visible(db.SupervisedTasks).AsNoTracking()
            .Where(t => t.Id == taskId).Select(t => new { t.Source, t.ParentId }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : new(taskId, found.ParentId, SpanOf(found.Source), found.Source.Quotation);
    }

    public async Task<IReadOnlyDictionary<Guid, SourcedTask>> GetListAsync(
        IReadOnlyCollection<Guid> taskIds, CancellationToken cancellationToken = default)
    {
        var visible = (await desk.ScopeAsync(cancellationToken)).Visible((await desk.DbAsync()).SupervisedTasks).AsNoTracking();
        var found = new Dictionary<Guid, SourcedTask>();
        foreach (var ids in taskIds.Distinct().Chunk(ChunkSize))
        {
            var rows = await visible.Where(t => ids.Contains(t.Id))
                .Select(t => new SourcedTask(t.Id, t.Number, t.ShortTitle, t.State, 0)).ToListAsync(cancellationToken);
            rows.ForEach(row => found.Add(row.Id, row));
            var parts = await visible.Where(t => t.ParentId != null && ids.Contains(t.ParentId.Value))
                .Select(t => new { Head = t.ParentId!.Value, t.State }).ToListAsync(cancellationToken);
            var titles = await DividedTaskTitles.OfAsync(await desk.DbAsync(), parts.Select(p => (Guid?)p.Head), cancellationToken);
            foreach (var head in parts.GroupBy(p => p.Head).Where(g => titles.ContainsKey(g.Key)))
                found.Add(head.Key, new SourcedTask(head.Key, null, titles[head.Key], head.Min(p => p.State), head.Count()));
        }

        return found;
    }

    public async Task FollowAsync(IReadOnlyList<TaskSourceMove> moves, CancellationToken cancellationToken = default)
    {
        var db = await desk.DbAsync();
        foreach (var some in moves.Chunk(ChunkSize))
        {
            var byTask = some.ToDictionary(m => m.TaskId);
            Guid[] ids = [.. byTask.Keys];
            var tasks = await db.SupervisedTasks.Where(t => ids.Contains(t.Id) || (t.ParentId != null && ids.Contains(t.ParentId.Value)))
                .ToListAsync(cancellationToken);
            foreach (var task in tasks)
            {
                var move = byTask.GetValueOrDefault(task.Id) ?? byTask[task.ParentId!.Value];
                var (before, from) = (TaskDesk.Before(task), task.Source.Title);
                task.FollowSource(move.Span, move.DocumentTitle, move.Quotation);
                await desk.RecordAsync(task, before, await ActorAsync(task, cancellationToken), TaskEventKinds.SourceFollowed,
                    new { from, to = move.DocumentTitle, how = move.How }, cancellationToken);
            }
        }
    }

    public async Task<TaskRewordingOutcome> RewordAsync(TaskRewording rewording, CancellationToken cancellationToken = default)
    {
        var outcome = TaskRewordingOutcome.Edited;
        if (await (await desk.DbAsync()).DividedTasks.FindAsync([rewording.TaskId], cancellationToken) is { } head) head.Reword(rewording.Requirement);
        foreach (var task in await WithPartsAsync(rewording.TaskId, cancellationToken))
        {
            var became = await rewordings.TakeAsync(task, rewording, cancellationToken);
            if (became > outcome) outcome = became;
        }

        return outcome;
    }

    public async Task NoteRemovalAsync(
        Guid taskId, string documentTitle, SourceFollowing how, string? note, CancellationToken cancellationToken = default)
    {
        foreach (var task in await WithPartsAsync(taskId, cancellationToken))
        {
            await desk.RecordAsync(task, TaskDesk.Before(task), await ActorAsync(task, cancellationToken), TaskEventKinds.SourceRemoved,
                new { from = task.Source.Title, to = documentTitle, how, note }, cancellationToken);
        }
    }

    /// <summary>The person who compares the documents; the clock for an account without a person.</summary>
    private async Task<TaskActor> ActorAsync(SupervisedTask task, CancellationToken cancellationToken) =>
        (await desk.ScopeAsync(cancellationToken)).PersonId is null ? TaskActor.Clock : (await desk.FactsAsync(task, cancellationToken)).Actor;

    private async Task<IReadOnlyList<SupervisedTask>> WithPartsAsync(Guid taskId, CancellationToken cancellationToken) =>
        await (await desk.DbAsync()).SupervisedTasks.Where(t => t.Id == taskId || t.ParentId == taskId).OrderBy(t => t.Order)
            .ToListAsync(cancellationToken);

    private static TaskSourceSpan? SpanOf(TaskSource source) =>
        source is { DocumentId: { } document, SpanStart: { } start, SpanLength: { } length, SpanTextHash: { } hash }
            ? new(document, start, length, hash)
            : null;
}
