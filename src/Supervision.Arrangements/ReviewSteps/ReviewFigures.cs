using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>Counts a document's drafts in the database, without reading them.</summary>
internal sealed class ReviewFigures(IRepository<PlanDocument, Guid> documents, IRepository<TaskDraft, Guid> drafts, ReviewTurner turner) : ITransientDependency
{
    internal async Task<ReviewFiguresDto> CountAsync(Guid documentId, CancellationToken cancellationToken = default)
    {
        var counted = await (await drafts.GetQueryableAsync()).Where(d => d.DocumentId == documentId).GroupBy(d => d.DocumentId).Select(g => new ReviewFiguresDto
        {
            Open = g.Count(d => d.State == TaskDraftState.Open),
            Confirmed = g.Count(d => d.State == TaskDraftState.Confirmed),
            Dropped = g.Count(d => d.State == TaskDraftState.Dropped),
            MissingLead = g.Count(d => d.State == TaskDraftState.Open && d.LeadDepartmentId == null && !d.IsDivided),
            MissingCriterion = g.Count(d => d.State == TaskDraftState.Open && d.CompletionCriterion == null),
            UnconfirmedDueDates = g.Count(d => d.State == TaskDraftState.Open && !d.IsDueDateConfirmed),
        }).FirstOrDefaultAsync(cancellationToken) ?? new ReviewFiguresDto();
        counted.Revision = await RevisionAsync(documentId, cancellationToken) ?? 0;
        (counted.Undo, counted.Redo) = await turner.NextAsync(documentId, cancellationToken);
        return counted;
    }

    /// <summary>Null when there is no such document.</summary>
    internal async Task<int?> RevisionAsync(Guid documentId, CancellationToken cancellationToken = default) =>
        await (await documents.GetQueryableAsync()).Where(d => d.Id == documentId).Select(d => (int?)d.StepCount).FirstOrDefaultAsync(cancellationToken);
}
