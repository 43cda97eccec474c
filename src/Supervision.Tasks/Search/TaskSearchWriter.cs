using Microsoft.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Tasks.Search;

/// <summary>Writes the search texts of tasks in the caller's unit of work.</summary>
internal sealed class TaskSearchWriter(IDbContextProvider<ITasksDbContext> contexts, IBureauIntegrationService bureaus) : ITransientDependency
{
    /// <param name="renamed">Names that changed in this unit of work, by department or person.</param>
    public async Task WriteAsync(
        IReadOnlyCollection<Guid> taskIds, IReadOnlyDictionary<Guid, string>? renamed = null, CancellationToken cancellationToken = default)
    {
        var db = await contexts.GetDbContextAsync();
        var names = new Names(await bureaus.GetSnapshotAsync(cancellationToken), renamed);
        foreach (var ids in taskIds.Distinct().Chunk(200))
        {
            var tasks = await db.SupervisedTasks.Where(t => ids.Contains(t.Id)).ToListAsync(cancellationToken);
            var standings = await db.TaskStandings.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
            var texts = await db.TaskSearchTexts.Where(x => ids.Contains(x.TaskId)).ToDictionaryAsync(x => x.TaskId, cancellationToken);
            foreach (var task in tasks)
            {
                if (!texts.TryGetValue(task.Id, out var text)) db.TaskSearchTexts.Add(text = new TaskSearchText(task.Id));
                text.Write(Listed(task, names), Rest(task, standings.GetValueOrDefault(task.Id), names));
            }
        }
    }

    private static string Listed(SupervisedTask task, Names names) =>
        string.Join('\n', task.Number, task.ShortTitle, names.Department(task.LeadDepartmentId));

    private static string Rest(SupervisedTask task, TaskStanding? standing, Names names) => string.Join('\n',
    [
        task.Requirement, task.CompletionCriterion, task.Source.Title, task.Source.Number, task.Source.Quotation, task.ExternalUnits,
        .. task.SupportingDepartments.Select(d => names.Department(d.DepartmentId)),
        names.Person(task.ResponsiblePersonId), names.Person(task.ResponsibleLeaderId), names.Person(task.SupervisingLeaderId),
        standing?.LastProgress,
    ]);

    private sealed class Names(BureauSnapshot bureau, IReadOnlyDictionary<Guid, string>? renamed)
    {
        public string? Department(Guid? id) => Renamed(id) ?? bureau.Department(id)?.Name;

        public string? Person(Guid? id) => Renamed(id) ?? bureau.Person(id)?.Name;

        private string? Renamed(Guid? id) => id is { } known ? renamed?.GetValueOrDefault(known) : null;
    }
}
