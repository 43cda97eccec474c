using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Supervision.Arrangements.Suggestions;

/// <summary>Reads which departments people chose for confirmed drafts: one query for a whole document.</summary>
internal sealed class PastDecisions(IRepository<TaskDraft, Guid> drafts, IAsyncQueryableExecuter queries) : ITransientDependency
{
    private const int Most = 3000;

    internal async Task<DecisionMemory> LoadAsync(CancellationToken cancellationToken = default)
    {
        var confirmed = (await drafts.GetQueryableAsync())
            .Where(d => d.State == TaskDraftState.Confirmed && d.LeadDepartmentId != null)
            .OrderByDescending(d => d.LastModificationTime).Take(Most)
            .Select(d => new { d.ShortTitle, d.LeadDepartmentId });
        var rows = await queries.ToListAsync(confirmed, cancellationToken);
        return new DecisionMemory(rows.Select(r => new PastDecision(r.LeadDepartmentId!.Value, r.ShortTitle)));
    }
}
