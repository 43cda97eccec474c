using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks.Workbooks;

namespace Supervision.Arrangements.Downloads;

[Authorize(ArrangementsPermissions.View)]
internal sealed class SplitDownloadAppService(ReviewComposer composer, SplitWorkbookTexts workbookTexts, IWorkbookIntegrationService workbooks)
    : ArrangementsAppService, ISplitDownloadAppService
{
    public async Task<SplitDownloadDto> GetAsync(Guid documentId)
    {
        var review = await composer.ComposeAsync(documentId, wholeText: false);
        var names = review.Departments.ToDictionary(d => d.Id, d => d.Name);
        return new SplitDownloadDto(
            review.Title, review.PlanYear, review.Issuer, review.SectionTitle, review.Coverage.Percentage,
            [.. review.Arrangements.Select(a => new SplitDownloadArrangementDto(a.Number, a.Title, [.. a.Drafts.Select(d => Task(d, names))]))],
            [.. review.Coverage.OpenPieces.Select(p => p.Text)]);
    }

    public async Task<string> GetWorkbookAsync(Guid documentId, Stream destination)
    {
        var review = await composer.ComposeAsync(documentId, wholeText: false);
        var names = review.Departments.ToDictionary(d => d.Id, d => d.Name);
        using var workbook = workbooks.Begin(destination, workbookTexts.Columns, workbookTexts.SheetName);
        foreach (var arrangement in review.Arrangements)
            foreach (var draft in arrangement.Drafts) workbook.Write(workbookTexts.Draft(arrangement, draft, names));
        foreach (var piece in review.Coverage.OpenPieces) workbook.Write(workbookTexts.Open(piece));
        return workbookTexts.FileName(review.Title);
    }

    private static SplitDownloadTaskDto Task(TaskDraftDto draft, Dictionary<Guid, string> names) => new(
        draft.Quotation, draft.SpanStart, draft.DueDateWords is null ? null : draft.DueDate, draft.DueDateWords, Words(draft.LeadWords), Words(draft.SupportWords),
        [.. draft.Targets.Select(t => new SplitDownloadTargetDto(t.Words, t.Name, t.Bound, t.Value, t.Unit, t.Baseline, t.IsKept))],
        new SplitDownloadDecisionDto(
            draft.State, draft.DropReason, draft.Level, draft.ShortTitle, draft.Requirement, draft.CompletionCriterion, draft.Nature, draft.Priority, draft.DueDate, draft.IsDueDateConfirmed, draft.Nodes,
            draft.LeadDepartmentId is { } lead ? names.GetValueOrDefault(lead) : null,
            [.. draft.SupportingDepartmentIds.Select(id => names.GetValueOrDefault(id)).OfType<string>()], draft.TaskId));

    private static string[] Words(string? joined) => joined?.Split('、', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
