using Microsoft.EntityFrameworkCore;
using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace Supervision.Arrangements.PlanDocuments;

/// <summary>Gathers what the review page shows when it is opened.</summary>
internal sealed class ReviewComposer(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    ReviewFigures figures,
    IBureauIntegrationService bureau,
    IWorkCalendarIntegrationService calendar,
    IClock clock) : ITransientDependency
{
    internal async Task<PlanDocumentReviewDto> ComposeAsync(Guid id, bool wholeText, CancellationToken cancellationToken = default)
    {
        var document = await documents.GetAsync(id, cancellationToken: cancellationToken);
        var stored = await texts.GetAsync(id, cancellationToken: cancellationToken);
        var all = await (await drafts.GetQueryableAsync()).AsNoTracking().Where(d => d.DocumentId == id).OrderBy(d => d.Order).ToListAsync(cancellationToken);
        var groups = await (await arrangements.GetQueryableAsync()).AsNoTracking().Where(a => a.DocumentId == id).OrderBy(a => a.Order).ToListAsync(cancellationToken);
        var numbers = all.Select((d, i) => (d.Id, Number: i + 1)).ToDictionary(x => x.Id, x => x.Number);
        var levels = StoredReading.Levels(stored, groups);
        var map = CoverageMap.Of(stored.Text, StoredReading.Sentences(stored.SentencesJson), TaskDraftMapping.Spans(all));
        var review = Describe(document);
        review.Outline = OutlineOf(stored, groups);
        (review.Source, review.IsSourceCut) = SourceComposer.Compose(stored, map, numbers, wholeText);
        review.Coverage = CoverageComposer.Compose(stored.Text, levels, map, [.. all.Select(DraftPlace.Of)], numbers);
        review.Arrangements = GroupsOf(groups, all.ConvertAll(d => d.ToDto(numbers[d.Id], levels.LevelOf(new TextSpan(d.Span.Start, d.Span.Length)))));
        review.Figures = await figures.CountAsync(id, cancellationToken);
        review.Departments = DepartmentsOf(await bureau.GetSnapshotAsync(cancellationToken));
        review.Today = (await calendar.GetAsync(cancellationToken)).DateOf(clock.Now);
        return review;
    }

    internal static IReadOnlyList<DepartmentOptionDto> DepartmentsOf(BureauSnapshot snapshot) =>
        [.. snapshot.Departments.Where(d => d.IsActive).Select(d => new DepartmentOptionDto(d.Id, d.Name))];

    private static List<ArrangementDto> GroupsOf(List<Arrangement> groups, List<TaskDraftDto> drafts)
    {
        var byGroup = drafts.ToLookup(d => d.ArrangementId);
        return [.. groups.Where(g => byGroup.Contains(g.Id)).Select(g => new ArrangementDto(g.Id, g.Number, g.Title, [.. byGroup[g.Id]]))];
    }

    private static PlanDocumentReviewDto Describe(PlanDocument document) => new()
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
    };

    private static IReadOnlyList<OutlineHeadingDto> OutlineOf(PlanDocumentText stored, List<Arrangement> groups)
    {
        var starts = groups.Select(g => g.HeadingStart).ToHashSet();
        return [.. StoredReading.Outline(stored.OutlineJson).Select(h => new OutlineHeadingDto(h.Start, h.Depth, h.Title, h.Kind, starts.Contains(h.Start)))];
    }
}
