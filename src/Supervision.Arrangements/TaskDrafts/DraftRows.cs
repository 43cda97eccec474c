using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>Some drafts of a document with their numbers and levels, and where all of them stand.</summary>
internal sealed record ReadRows(
    PlanDocumentText Stored, SourceLevels Levels, List<DraftPlace> Places, Dictionary<Guid, int> Numbers, List<TaskDraft> Drafts)
{
    internal List<TaskDraftDto> Dtos() => Drafts.ConvertAll(d => d.ToDto(Numbers[d.Id], Levels.LevelOf(new TextSpan(d.Span.Start, d.Span.Length))));
}

/// <summary>Reads some drafts of a document as rows of its review, without reading the others.</summary>
internal sealed class DraftRows(
    IReadOnlyRepository<PlanDocumentText, Guid> texts, IReadOnlyRepository<Arrangement, Guid> arrangements, IReadOnlyRepository<TaskDraft, Guid> drafts) : ITransientDependency
{
    internal async Task<ReadRows> ReadAsync(Guid documentId, HashSet<Guid> ids, CancellationToken cancellationToken = default)
    {
        var query = (await drafts.GetQueryableAsync()).AsNoTracking().Where(d => d.DocumentId == documentId).OrderBy(d => d.Order);
        var places = await query.Select(d => new DraftPlace(d.Id, d.Order, d.ArrangementId, d.Span.Start, d.Span.Length, d.State)).ToListAsync(cancellationToken);
        var stored = await texts.GetAsync(documentId, cancellationToken: cancellationToken);
        var levels = StoredReading.Levels(stored, await arrangements.GetListAsync(a => a.DocumentId == documentId, cancellationToken: cancellationToken));
        var numbers = places.Select((p, i) => (p.Id, Number: i + 1)).ToDictionary(x => x.Id, x => x.Number);
        return new ReadRows(stored, levels, places, numbers, await query.Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken));
    }
}
