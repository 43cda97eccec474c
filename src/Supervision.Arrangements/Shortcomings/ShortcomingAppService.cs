using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Shortcomings;

[Authorize(ArrangementsPermissions.View)]
internal sealed class ShortcomingAppService(
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    ReviewDesks desks) : ArrangementsAppService, IShortcomingAppService
{
    public async Task<IReadOnlyList<ShortcomingDto>> GetListAsync(Guid documentId)
    {
        var text = (await texts.GetAsync(documentId)).Text;
        var taken = await drafts.GetListAsync(d => d.DocumentId == documentId);
        return [.. Read(text).Select(c => new ShortcomingDto(c.Span.Start, c.Span.Length, c.Span.Of(text), c.Title, c.Heading,
            taken.Find(d => d.Span.Start < c.Span.End && c.Span.Start < d.Span.End)?.Id))];
    }

    [Authorize(ArrangementsPermissions.Manage)]
    public async Task<Guid> TakeAsync(Guid documentId, int start)
    {
        var desk = await desks.OpenAsync(documentId);
        var candidate = Read(desk.Text).Find(c => c.Span.Start == start);
        if (candidate.Span.IsEmpty) throw new BusinessException(ArrangementsErrorCodes.SpanOutside);
        var span = desk.Sheet.Free(new SourceStretchDto { Start = candidate.Span.Start, Length = candidate.Span.Length });
        var group = await GroupAsync(documentId, candidate);
        var draft = new TaskDraft(GuidGenerator.Create(), documentId, group.Id, desk.Sheet.OrderAfter(desk.Sheet.All.Count > 0 ? desk.Sheet.All[^1] : null),
            SourceSpan.Of(desk.Text, span.Start, span.Length), span.Of(desk.Text), Shortened(L["Shortcoming:TaskTitle", candidate.Title].Value));
        draft.Rectify();
        draft.Read(null, DuePrecision.Day, null, new NatureReading(TaskNature.Closable, null));
        desk.Sheet.Add(draft);
        await desks.RecordAsync(desk, ReviewStepKind.Take, draft);
        return draft.Id;
    }

    private static List<ShortcomingCandidate> Read(string text)
    {
        var root = OutlineBuilder.Build(text, DocumentTitle.Find(text).Words);
        ArrangementFinder.Classify(root, text);
        return ShortcomingReader.Read(text, root);
    }

    private async Task<Arrangement> GroupAsync(Guid documentId, ShortcomingCandidate candidate)
    {
        var groups = await arrangements.GetListAsync(a => a.DocumentId == documentId);
        if (groups.Find(a => a.HeadingStart == candidate.HeadingStart) is { } there) return there;
        var group = new Arrangement(GuidGenerator.Create(), documentId, null, candidate.Heading ?? L["Shortcoming:Group"].Value,
            groups.Count == 0 ? 1 : groups.Max(g => g.Order) + 1, candidate.HeadingStart);
        return await arrangements.InsertAsync(group, autoSave: true);
    }

    private static string Shortened(string title) => title.Length <= ShortTitle.MaxLength ? title : TitleShortener.Cut(title);
}
