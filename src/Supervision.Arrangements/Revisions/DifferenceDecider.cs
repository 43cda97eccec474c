using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks.Sources;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Revisions;

/// <summary>Does what a person decided about one difference.</summary>
internal sealed class DifferenceDecider(
    IRepository<TaskDraft, Guid> drafts,
    VersionReader versions,
    DraftSuccession succession,
    ReviewDesks desks,
    ITaskSourceIntegrationService sources) : ITransientDependency
{
    internal async Task ApplyAsync(SentenceDifference difference, CancellationToken cancellationToken = default)
    {
        var desk = await desks.OpenAsync(difference.DocumentId, cancellationToken: cancellationToken);
        var later = await versions.ReadAsync(difference.DocumentId, cancellationToken);
        var earlier = await versions.ReadAsync(difference.EarlierDocumentId, cancellationToken);
        var sheet = new LaterSheet(desk, later.Arrangements, earlier);
        var oldDraft = earlier.Drafts.FirstOrDefault(d => d.Id == difference.OldDraftId);
        switch (difference.Kind)
        {
            case DifferenceKind.Reworded when oldDraft is { TaskId: not null }: await RewordTaskAsync(difference, sheet, oldDraft, later.Document, cancellationToken); break;
            case DifferenceKind.Reworded when oldDraft is not null: RewordDraft(difference, sheet, oldDraft); break;
            case DifferenceKind.Removed when oldDraft is { TaskId: not null }: await RemoveTaskAsync(difference, sheet, later.Document, oldDraft, cancellationToken); break;
            case DifferenceKind.Removed when oldDraft is not null: await RemoveDraftAsync(difference, sheet, oldDraft, cancellationToken); break;
            default: DropIfAsked(difference, difference.NewDraftId is { } id ? sheet.Find(id) : null); break;
        }

        await desks.RecordAsync(desk, ReviewStepKind.DecideDifference, difference.NewDraftId is { } subject ? sheet.Find(subject) : null, cancellationToken);
    }

    private async Task RewordTaskAsync(
        SentenceDifference difference, LaterSheet sheet, TaskDraft oldDraft, PlanDocument document, CancellationToken cancellationToken)
    {
        var task = oldDraft.TaskId!.Value;
        var draft = succession.Place(sheet, difference.NewDraftId, difference.New!.Value, oldDraft);
        draft.FollowTask(oldDraft, task);
        difference.Drafted(draft.Id);
        var span = RevisionStarter.SpanOf(sheet.DocumentId, draft);
        if (difference.Choice == DifferenceChoice.Keep)
        {
            // The hash of the words that the task keeps: the task's page then says that the document says something else.
            var kept = difference.IsAboutUnits ? span : span with { TextHash = oldDraft.Span.TextHash };
            var how = difference.IsAboutUnits ? SourceFollowing.Unchanged : SourceFollowing.KeptWording;
            await sources.FollowAsync([new TaskSourceMove(task, kept, document.Title, Quotation: null, how)], cancellationToken);
            return;
        }

        var outcome = await sources.RewordAsync(
            new TaskRewording(task, span, document.Title, draft.Quotation, draft.Quotation, difference.Reason ?? document.Title), cancellationToken);
        difference.Became(outcome);
    }

    private void RewordDraft(SentenceDifference difference, LaterSheet sheet, TaskDraft oldDraft)
    {
        var draft = succession.Place(sheet, difference.NewDraftId, difference.New!.Value, oldDraft);
        difference.Drafted(draft.Id);
        DraftSuccession.HandOver(oldDraft, draft, takesWording: difference.Choice != DifferenceChoice.Keep);
        DropIfAsked(difference, draft);
    }

    private async Task RemoveTaskAsync(
        SentenceDifference difference, LaterSheet sheet, PlanDocument document, TaskDraft oldDraft, CancellationToken cancellationToken)
    {
        var task = oldDraft.TaskId!.Value;
        if (difference is { Choice: DifferenceChoice.Keep, New: { } span })
        {
            var place = SourceSpan.Of(sheet.Text, span.Start, span.Length);
            var kept = new Tasks.TaskSourceSpan(sheet.DocumentId, place.Start, place.Length, oldDraft.Span.TextHash);
            await sources.FollowAsync([new TaskSourceMove(task, kept, document.Title, Quotation: null, SourceFollowing.KeptWording)], cancellationToken);
            return;
        }

        var how = difference.Choice == DifferenceChoice.Keep ? SourceFollowing.KeptWithoutSource : SourceFollowing.Ending;
        await sources.NoteRemovalAsync(task, document.Title, how, difference.Reason, cancellationToken);
    }

    private async Task RemoveDraftAsync(SentenceDifference difference, LaterSheet sheet, TaskDraft oldDraft, CancellationToken cancellationToken)
    {
        if (difference.Choice == DifferenceChoice.Drop)
        {
            oldDraft.DropSuperseded(difference.Reason!);
            await drafts.UpdateAsync(oldDraft, cancellationToken: cancellationToken);
            return;
        }

        var before = sheet.Drafts.Where(d => d.Span.Length > 0).OrderBy(d => d.Span.Start).LastOrDefault(d => d.Span.End <= (difference.New?.Start ?? int.MaxValue));
        var draft = succession.Keep(sheet, oldDraft, before?.Span.End ?? 0);
        difference.Drafted(draft.Id);
    }

    private static void DropIfAsked(SentenceDifference difference, TaskDraft? draft)
    {
        if (difference.Choice == DifferenceChoice.Drop && draft is { State: TaskDraftState.Open }) draft.Drop(difference.Reason);
    }
}
