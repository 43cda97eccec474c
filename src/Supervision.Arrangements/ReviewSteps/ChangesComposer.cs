using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>What a page has to show anew since the revision it shows: one query when nothing happened.</summary>
internal sealed class ChangesComposer(
    DraftRows rows,
    IRepository<ReviewStep, Guid> steps,
    ReviewFigures figures,
    IBureauIntegrationService bureau,
    ICurrentUser user) : ITransientDependency
{
    private static readonly string[] Structure = [nameof(TaskDraft.Span), nameof(TaskDraft.Order), nameof(TaskDraft.State), nameof(TaskDraft.ArrangementId)];

    internal async Task<ReviewChangesDto?> ComposeAsync(Guid documentId, int since, CancellationToken cancellationToken = default)
    {
        var revision = await figures.RevisionAsync(documentId, cancellationToken) ?? throw new EntityNotFoundException(typeof(PlanDocument), documentId);
        if (revision == since) return null;
        if (revision < since || revision - since > ReviewStepConsts.MaxBehind) return new ReviewChangesDto { Revision = revision, IsReload = true };
        var taken = await (await steps.GetQueryableAsync()).AsNoTracking()
            .Where(s => s.DocumentId == documentId && s.Revision > since).OrderBy(s => s.Revision).ToListAsync(cancellationToken);
        if (taken.Exists(s => ReviewStepKinds.OfWholePages.Contains(s.Kind))) return new ReviewChangesDto { Revision = revision, IsReload = true };
        var changes = taken.ConvertAll(s => DraftChange.Read(s.ChangesJson));
        var answer = new ReviewChangesDto { Revision = revision, Steps = [.. taken.Select((s, i) => Told(s, changes[i].Count))] };
        await FillAsync(documentId, answer, [.. changes.SelectMany(c => c)], cancellationToken);
        answer.Figures = await figures.CountAsync(documentId, cancellationToken);
        answer.Departments = ReviewComposer.DepartmentsOf(await bureau.GetSnapshotAsync(cancellationToken));
        return answer;
    }

    private async Task FillAsync(Guid documentId, ReviewChangesDto answer, List<DraftChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Count == 0) return;
        var read = await rows.ReadAsync(documentId, [.. changes.Select(c => c.DraftId)], cancellationToken);
        var (stored, levels, places, numbers, touched) = read;
        answer.Drafts = read.Dtos();
        if (!changes.Exists(IsStructural)) return;
        var map = CoverageMap.Of(stored.Text, StoredReading.Sentences(stored.SentencesJson),
            [.. places.Select(p => new DraftSpan(p.Id, new TextSpan(p.Start, p.Length), p.State == TaskDraftState.Dropped))]);
        answer.Places = places.ConvertAll(p => new DraftPlaceDto(p.Id, p.ArrangementId));
        answer.Coverage = CoverageComposer.Compose(stored.Text, levels, map, places, numbers);
        var spans = changes.SelectMany(SpansOf).Concat(touched.Select(d => new TextSpan(d.Span.Start, d.Span.Length)));
        answer.Source = Around([.. spans], SourceComposer.Compose(stored, map, numbers, wholeText: false).Paragraphs);
    }

    private ReviewStepDto Told(ReviewStep step, int drafts) =>
        new(step.Revision, step.Kind, step.ActorName, step.ActorId == user.Id, step.At, step.DraftId, step.Title, drafts);

    private static bool IsStructural(DraftChange change) =>
        change.Before is null || change.After is null || Structure.Any(name => change.After.ContainsKey(name));

    private static IEnumerable<TextSpan> SpansOf(DraftChange change)
    {
        foreach (var values in new[] { change.Before, change.After })
            if (values?[nameof(TaskDraft.Span)] is { } span)
                yield return new TextSpan(span[nameof(SourceSpan.Start)]!.GetValue<int>(), span[nameof(SourceSpan.Length)]!.GetValue<int>());
    }

    private static List<SourceParagraphDto> Around(List<TextSpan> spans, IReadOnlyList<SourceParagraphDto> paragraphs) => [.. paragraphs.Where(p =>
    {
        var around = TextSpan.FromBounds(p.Start, p.Pieces[^1].Start + p.Pieces[^1].Length);
        return spans.Exists(around.Overlaps);
    })];
}
