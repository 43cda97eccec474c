using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks.Sources;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Revisions;

/// <summary>Lets two documents that were linked wrongly stand for themselves again; what people did since the link stays.</summary>
internal sealed class RevisionUnlinker(
    IRepository<PlanDocument, Guid> documents,
    IRepository<SentenceDifference, Guid> differences,
    IReadOnlyRepository<ReviewStep, Guid> steps,
    ReviewDesks desks,
    ITaskSourceIntegrationService sources) : ITransientDependency
{
    internal async Task<UnlinkedRevisionDto> UnlinkAsync(Guid documentId, CancellationToken cancellationToken = default)
    {
        var later = await desks.OpenAsync(documentId, cancellationToken: cancellationToken);
        var earlierId = later.Document.RevisesId
            ?? throw new BusinessException(ArrangementsErrorCodes.RevisionMissing).WithData("Title", later.Document.Title);
        later.Document.Leave(await documents.GetAsync(earlierId, cancellationToken: cancellationToken));
        var earlier = await desks.OpenAsync(earlierId, cancellationToken: cancellationToken);
        EnsureNothingMade(later, earlier);
        var decided = await differences.GetListAsync(d => d.DocumentId == documentId, cancellationToken: cancellationToken);
        var moves = Moves(later, earlier, decided);
        VersionReturn.Take(later, await StepsAsync(documentId, cancellationToken));
        foreach (var draft in earlier.Sheet.All) draft.GoOn();
        foreach (var draft in decided.Where(d => d is { Kind: DifferenceKind.Removed, Choice: DifferenceChoice.Drop }).Select(d => earlier.Sheet.Find(d.OldDraftId ?? Guid.Empty)))
            if (draft is { State: TaskDraftState.Dropped }) draft.Restore();
        await sources.FollowAsync(moves, cancellationToken);
        await differences.DeleteDirectAsync(d => d.DocumentId == documentId, CancellationToken.None);
        await desks.RecordAsync(earlier, ReviewStepKind.Unlink, null, cancellationToken);
        await desks.RecordAsync(later, ReviewStepKind.Unlink, null, cancellationToken);
        return new UnlinkedRevisionDto(moves.Count, moves.Count(m => m.Quotation is null && m.How == SourceFollowing.Unlinked));
    }

    // A task made of a draft that took over would have a twin as soon as the earlier draft is open again.
    private static void EnsureNothingMade(ReviewDesk later, ReviewDesk earlier)
    {
        var made = later.Sheet.All.Count(d => d is { State: TaskDraftState.Confirmed, PredecessorId: { } id } && earlier.Sheet.Find(id)?.TaskId != d.TaskId);
        if (made > 0) throw new BusinessException(ArrangementsErrorCodes.UnlinkConfirmed).WithData("Count", made);
    }

    /// <summary>The tasks that point into the later document, back to where they came from. Those reworded since keep their words, and their page says so.</summary>
    private static List<TaskSourceMove> Moves(ReviewDesk later, ReviewDesk earlier, List<SentenceDifference> decided)
    {
        var byTask = decided.Where(d => d.TaskId is not null).ToLookup(d => d.TaskId!.Value);
        var moves = new List<TaskSourceMove>();
        foreach (var draft in earlier.Sheet.All.Where(d => d.TaskId is not null))
        {
            var task = draft.TaskId!.Value;
            var follower = later.Sheet.All.FirstOrDefault(d => d.TaskId == task);
            var isKept = byTask[task].Any(d => d is { Kind: DifferenceKind.Removed, Choice: DifferenceChoice.Keep, NewStart: not null });
            if (follower is null && !isKept) continue;
            var hasNewWords = byTask[task].Any(d => d.Outcome is TaskRewordingOutcome.Edited or TaskRewordingOutcome.Corrected);
            var hash = hasNewWords ? follower!.Span.TextHash : draft.Span.TextHash;
            var place = new Tasks.TaskSourceSpan(earlier.Document.Id, draft.Span.Start, draft.Span.Length, hash);
            moves.Add(new TaskSourceMove(task, place, earlier.Document.Title, hasNewWords ? null : draft.Quotation, SourceFollowing.Unlinked));
        }

        return moves;
    }

    private async Task<List<ReviewStep>> StepsAsync(Guid documentId, CancellationToken cancellationToken)
    {
        var all = (await steps.GetQueryableAsync()).AsNoTracking().Where(s => s.DocumentId == documentId);
        var since = await all.Where(s => s.Kind == ReviewStepKind.Unlink || s.Kind == ReviewStepKind.MadeAnew).MaxAsync(s => (int?)s.Revision, cancellationToken) ?? 0;
        return await all.Where(s => s.Revision > since && (s.Kind == ReviewStepKind.Compare || s.Kind == ReviewStepKind.DecideDifference))
            .OrderByDescending(s => s.Revision).ToListAsync(cancellationToken);
    }
}
