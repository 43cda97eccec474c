using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks;
using Supervision.Tasks.Sources;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Supervision.Arrangements.Revisions;

/// <summary>Lets a document take the place of an earlier one: what stayed the same is handed over, what differs is stored for people to decide.</summary>
internal sealed class RevisionStarter(
    IRepository<SentenceDifference, Guid> differences,
    VersionReader versions,
    DraftSuccession succession,
    ReviewDesks desks,
    ITaskSourceIntegrationService sources,
    IGuidGenerator guids) : ITransientDependency
{
    /// <param name="seen">The comparison as made before the transaction began.</param>
    internal async Task StartAsync(ComparedVersions seen, CancellationToken cancellationToken = default)
    {
        seen.Later.Document.EnsureUnlinked();
        var before = await desks.OpenAsync(seen.Earlier.Document.Id, cancellationToken: cancellationToken);
        var after = await desks.OpenAsync(seen.Later.Document.Id, cancellationToken: cancellationToken);
        var compared = await ReadAgainAsync(seen, cancellationToken);
        var (earlier, later) = (compared.Earlier, compared.Later);
        await EnsureReadyAsync(earlier, later, cancellationToken);
        later.Document.Revise(earlier.Document);
        var sheet = new LaterSheet(after, later.Arrangements, earlier);
        var oldDrafts = earlier.Drafts.ToDictionary(d => d.Id);
        var moves = new List<TaskSourceMove>();
        var found = DifferenceMaker.Make(compared).ToList();
        for (var i = 0; i < found.Count; i++)
        {
            var oldDraft = found[i].OldDraftId is { } id ? oldDrafts[id] : null;
            var stored = Store(guids.Create(), later.Document.Id, earlier.Document.Id, i, found[i], oldDraft);
            HandOver(sheet, found[i], oldDraft, stored, later.Document.Title, moves);
            await differences.InsertAsync(stored, cancellationToken: cancellationToken);
        }

        foreach (var draft in earlier.Drafts) draft.GiveWay();
        await sources.FollowAsync(moves, cancellationToken);
        await desks.RecordAsync(before, ReviewStepKind.Compare, null, cancellationToken);
        await desks.RecordAsync(after, ReviewStepKind.Compare, null, cancellationToken);
    }

    private async Task<ComparedVersions> ReadAgainAsync(ComparedVersions seen, CancellationToken cancellationToken)
    {
        var now = seen with
        {
            Earlier = await versions.ReadAsync(seen.Earlier.Document.Id, cancellationToken),
            Later = await versions.ReadAsync(seen.Later.Document.Id, cancellationToken),
        };
        return now.HasSameDrafts(seen) ? now : throw new BusinessException(ArrangementsErrorCodes.RevisionStale);
    }

    private async Task EnsureReadyAsync(ReadVersion earlier, ReadVersion later, CancellationToken cancellationToken)
    {
        if (later.Document.RevisesId is null && later.Drafts.Any(d => d.State == TaskDraftState.Confirmed))
            throw new BusinessException(ArrangementsErrorCodes.RevisionTooLate).WithData("Title", later.Document.Title);
        if (later.Arrangements.Count == 0) throw new BusinessException(ArrangementsErrorCodes.RevisionWithoutArrangements);
        var drafts = earlier.Drafts.ToDictionary(d => d.Id);
        var open = (await differences.GetListAsync(
            d => d.DocumentId == earlier.Document.Id && d.NeedsDecision && d.DecidedAt == null, cancellationToken: cancellationToken))
            .Count(d => RevisionComposer.IsOpen(d, drafts));
        if (open > 0) throw new BusinessException(ArrangementsErrorCodes.DifferencesUndecided).WithData("Count", open);
    }

    internal static SentenceDifference Store(
        Guid id, Guid documentId, Guid earlierId, int order, FoundDifference found, TaskDraft? oldDraft)
    {
        var stored = new SentenceDifference(id, documentId, earlierId, order, found.Kind)
        {
            IsDivided = found.IsDivided, IsAboutUnits = found.IsAboutUnits, OldDraftId = oldDraft?.Id, TaskId = oldDraft?.TaskId,
            NeedsDecision = DifferenceMaker.NeedsDecision(found, oldDraft),
        };
        if (found.Old is { } old) stored.PlaceOld(old);
        if (found.New is { } now) stored.PlaceNew(now);
        stored.Drafted(found.NewDraftId);
        return stored;
    }

    private void HandOver(
        LaterSheet sheet, FoundDifference found, TaskDraft? oldDraft, SentenceDifference stored, string title, List<TaskSourceMove> moves)
    {
        if (found.Kind is not (DifferenceKind.Unchanged or DifferenceKind.Moved) || found.New is not { } span || oldDraft is null) return;
        DraftSuccession.Remove(sheet, found.Absorbed);
        var draft = succession.Place(sheet, found.NewDraftId, span, oldDraft);
        DraftSuccession.HandOver(oldDraft, draft, takesWording: false);
        stored.Drafted(draft.Id);
        if (oldDraft.TaskId is not { } task) return;
        var how = found.Kind == DifferenceKind.Moved ? SourceFollowing.Moved : SourceFollowing.Unchanged;
        moves.Add(new TaskSourceMove(task, SpanOf(sheet.DocumentId, draft), title, draft.Quotation, how));
    }

    internal static TaskSourceSpan SpanOf(Guid documentId, TaskDraft draft) =>
        new(documentId, draft.Span.Start, draft.Span.Length, draft.Span.TextHash);
}
