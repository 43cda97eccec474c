using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>Gathers what the review page shows.</summary>
internal sealed class ReviewComposer(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    IBureauIntegrationService bureau,
    IWorkCalendarIntegrationService calendar,
    IClock clock) : ITransientDependency
{
    internal async Task<PlanDocumentReviewDto> ComposeAsync(Guid id, bool wholeText, CancellationToken cancellationToken = default)
    {
        var document = await documents.GetAsync(id, cancellationToken: cancellationToken);
        var stored = await texts.GetAsync(id, cancellationToken: cancellationToken);
        var all = (await drafts.GetListAsync(d => d.DocumentId == id, cancellationToken: cancellationToken)).OrderBy(d => d.Order).ToList();
        var groups = (await arrangements.GetListAsync(a => a.DocumentId == id, cancellationToken: cancellationToken)).OrderBy(a => a.Order).ToList();
        var snapshot = await bureau.GetSnapshotAsync(cancellationToken);
        var days = await calendar.GetAsync(cancellationToken);
        var numbers = all.Select((d, i) => (d.Id, Number: i + 1)).ToDictionary(x => x.Id, x => x.Number);
        var map = CoverageMap.Of(stored.Text, StoredReading.Sentences(stored.SentencesJson), TaskDraftMapping.Spans(all));
        var review = Describe(document, all);
        review.Outline = OutlineOf(stored, groups);
        (review.Source, review.IsSourceCut) = SourceComposer.Compose(stored, map, numbers, wholeText);
        review.Coverage = CoverageOf(stored.Text, map, all, numbers);
        review.Arrangements = [.. groups.Select(g => new ArrangementDto(g.Id, g.Number, g.Title,
            [.. all.Where(d => d.ArrangementId == g.Id).Select(d => d.ToDto(numbers[d.Id]))])).Where(g => g.Drafts.Count > 0)];
        review.Departments = [.. snapshot.Departments.Where(d => d.IsActive).Select(d => new DepartmentOptionDto(d.Id, d.Name))];
        review.Today = days.DateOf(clock.Now);
        return review;
    }

    private static PlanDocumentReviewDto Describe(PlanDocument document, List<TaskDraft> all)
    {
        var open = all.Where(d => d.State == TaskDraftState.Open).ToList();
        return new PlanDocumentReviewDto
        {
            Id = document.Id,
            Title = document.Title,
            PlanYear = document.PlanYear,
            Issuer = document.Issuer,
            FileName = document.FileName,
            Sha256 = document.Sha256,
            Status = document.Status,
            SectionTitle = document.SectionTitle,
            CreationTime = document.CreationTime,
            ConcurrencyStamp = document.ConcurrencyStamp,
            OpenDrafts = open.Count,
            ConfirmedDrafts = all.Count(d => d.State == TaskDraftState.Confirmed),
            DroppedDrafts = all.Count(d => d.State == TaskDraftState.Dropped),
            MissingLead = open.Count(d => d.LeadDepartmentId is null),
            MissingCriterion = open.Count(d => d.CompletionCriterion is null),
            UnconfirmedDueDates = open.Count(d => !d.IsDueDateConfirmed),
        };
    }

    private static IReadOnlyList<OutlineHeadingDto> OutlineOf(PlanDocumentText stored, List<Arrangement> groups)
    {
        var starts = groups.Select(g => g.HeadingStart).ToHashSet();
        return [.. StoredReading.Outline(stored.OutlineJson).Select(h => new OutlineHeadingDto(h.Start, h.Depth, h.Title, h.Kind, starts.Contains(h.Start)))];
    }

    private static CoverageDto CoverageOf(string text, CoverageMap map, List<TaskDraft> all, Dictionary<Guid, int> numbers)
    {
        var open = all.Where(d => d.State == TaskDraftState.Open).ToList();
        return new CoverageDto
        {
            Percentage = map.Percentage,
            OpenCharacters = map.OpenCharacters,
            OpenPieces = [.. map.Pieces.Where(p => p.State == CoverageState.Open).Select(p =>
            {
                var previous = open.Where(d => d.Span.End <= p.Span.Start).MaxBy(d => d.Span.End);
                return new OpenPieceDto(p.Span.Start, p.Span.Length, p.Span.Of(text), previous?.Id, previous is null ? null : numbers[previous.Id]);
            })],
        };
    }
}
