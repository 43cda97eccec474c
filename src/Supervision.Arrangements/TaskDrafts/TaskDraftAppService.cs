using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.Splitting;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.TaskDrafts;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class TaskDraftAppService(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    IBureauIntegrationService bureau,
    TaskDraftConfirmer confirmer) : ArrangementsAppService, ITaskDraftAppService
{
    [Authorize(ArrangementsPermissions.View)]
    public async Task<TaskDraftDto> GetAsync(Guid id)
    {
        var draft = await drafts.GetAsync(id);
        return draft.ToDto(await NumberAsync(draft));
    }

    public async Task<TaskDraftDto> UpdateAsync(Guid id, UpdateTaskDraftDto input)
    {
        var draft = await drafts.GetAsync(id);
        draft.ConcurrencyStamp = input.ConcurrencyStamp;
        await EnsureKnownAsync([input.LeadDepartmentId, .. input.SupportingDepartmentIds]);
        draft.Edit(input.ShortTitle, input.Requirement, input.Nature, input.Priority);
        draft.Criterion(input.CompletionCriterion);
        draft.Lead(input.LeadDepartmentId);
        draft.SupportBy(input.SupportingDepartmentIds);
        draft.DueOn(input.DueDate);
        draft.PlaceNodes(input.Nodes);
        await drafts.UpdateAsync(draft, autoSave: true);
        return draft.ToDto(await NumberAsync(draft));
    }

    public async Task MergeIntoPreviousAsync(Guid id)
    {
        var (sheet, draft) = await OpenSheetAsync(id);
        sheet.MergeIntoPrevious(draft);
        await drafts.DeleteAsync(draft);
        await ReviewAsync(draft.DocumentId, sheet.All.Where(d => d != draft));
    }

    [Authorize(ArrangementsPermissions.View)]
    public async Task<IReadOnlyList<SplitPointDto>> GetSplitPointsAsync(Guid id)
    {
        var draft = await drafts.GetAsync(id);
        var text = (await texts.GetAsync(draft.DocumentId)).Text;
        return [.. SplitPoints.Of(text, draft.Span).Select(p => new SplitPointDto(p, text[draft.Span.Start..p], text[p..draft.Span.End]))];
    }

    public async Task SplitAsync(Guid id, int position)
    {
        var (sheet, draft) = await OpenSheetAsync(id);
        var text = (await texts.GetAsync(draft.DocumentId)).Text;
        if (draft.State != TaskDraftState.Open) throw new BusinessException(ArrangementsErrorCodes.DraftNotOpen).WithData("Title", draft.ShortTitle);
        if (position <= draft.Span.Start || position >= draft.Span.End) throw new BusinessException(ArrangementsErrorCodes.SplitOutside);
        var first = SentenceParts.Bare(text, TextSpan.FromBounds(draft.Span.Start, position));
        var second = SentenceParts.Bare(text, TextSpan.FromBounds(position, draft.Span.End));
        if (first.IsEmpty || second.IsEmpty) throw new BusinessException(ArrangementsErrorCodes.SplitOutside);
        var added = NewDraft(draft.DocumentId, draft.ArrangementId, sheet.OrderAfter(draft), text, second);
        added.TakeOver(draft);
        draft.Cover(SourceSpan.Of(text, first.Start, first.Length), first.Of(text));
        await drafts.InsertAsync(added);
    }

    public async Task DropAsync(Guid id, DropTaskDraftDto input)
    {
        var (sheet, draft) = await OpenSheetAsync(id);
        draft.Drop(input.Reason);
        await ReviewAsync(draft.DocumentId, sheet.All);
    }

    public async Task RestoreAsync(Guid id)
    {
        var (sheet, draft) = await OpenSheetAsync(id);
        (await documents.GetAsync(draft.DocumentId)).EnsureCurrent();
        draft.Restore();
        await ReviewAsync(draft.DocumentId, sheet.All);
    }

    public async Task MoveAsync(Guid id, bool up)
    {
        var (sheet, draft) = await OpenSheetAsync(id);
        sheet.Move(draft, up);
    }

    public async Task<Guid> CreateFromSourceAsync(Guid documentId, SourceStretchDto input)
    {
        (await documents.GetAsync(documentId)).EnsureCurrent();
        var sheet = await SheetAsync(documentId);
        var text = (await texts.GetAsync(documentId)).Text;
        var span = sheet.Free(input);
        var previous = sheet.All.Where(d => d.Span.End <= span.Start).MaxBy(d => d.Span.End);
        var groups = (await arrangements.GetListAsync(a => a.DocumentId == documentId)).OrderBy(a => a.HeadingStart).ToList();
        var group = groups.LastOrDefault(a => a.HeadingStart <= span.Start) ?? groups.FirstOrDefault()
            ?? throw new BusinessException(ArrangementsErrorCodes.SpanOutside);
        var draft = NewDraft(documentId, group.Id, sheet.OrderAfter(previous), text, span);
        await drafts.InsertAsync(draft);
        await ReviewAsync(documentId, sheet.All.Append(draft));
        return draft.Id;
    }

    public async Task ExtendAsync(Guid id, SourceStretchDto input)
    {
        var (sheet, draft) = await OpenSheetAsync(id);
        sheet.Extend(draft, input);
    }

    public async Task FillAsync(Guid documentId, FillTaskDraftsDto input)
    {
        var document = await documents.GetAsync(documentId);
        await EnsureKnownAsync([input.LeadDepartmentId, .. input.SupportingDepartmentIds ?? []]);
        if (input.QuarterlyNodes && document.PlanYear is null) throw new BusinessException(ArrangementsErrorCodes.PlanYearMissing);
        var chosen = (await drafts.GetListAsync(d => d.DocumentId == documentId && d.State == TaskDraftState.Open))
            .Where(d => input.ArrangementId is { } group ? d.ArrangementId == group : input.DraftIds.Contains(d.Id)).ToList();
        if (chosen.Count == 0) throw new BusinessException(ArrangementsErrorCodes.NothingChosen);
        foreach (var draft in chosen) Fill(draft, input, document.PlanYear);
    }

    public async Task AcceptProposalAsync(Guid id)
    {
        var draft = await drafts.GetAsync(id);
        if (draft.ProposedDepartmentId is { } proposed) draft.Lead(proposed);
    }

    public async Task ConfirmDueDatesAsync(Guid documentId, List<Guid> draftIds)
    {
        foreach (var draft in await drafts.GetListAsync(d => d.DocumentId == documentId && d.State == TaskDraftState.Open && !d.IsDueDateConfirmed))
            if (draftIds.Count == 0 || draftIds.Contains(draft.Id)) draft.ConfirmDueDate();
    }

    public async Task<ConfirmTaskDraftsResultDto> ConfirmAsync(Guid documentId, ConfirmTaskDraftsDto input) => await confirmer.ConfirmAsync(documentId, input);

    private static void Fill(TaskDraft draft, FillTaskDraftsDto input, int? planYear)
    {
        if (input.LeadDepartmentId is { } lead) draft.Lead(lead);
        if (input.SupportingDepartmentIds is { } supporting) draft.SupportBy(supporting);
        if (input.DueDate is { } due) draft.DueByDefault(due);
        if (input.QuarterlyNodes) draft.PlaceNodes(QuarterEnds(planYear!.Value));
        if (!string.IsNullOrWhiteSpace(input.CompletionCriterion)) draft.Criterion(input.CompletionCriterion);
        if (input.Priority is { } priority) draft.Edit(draft.ShortTitle, draft.Requirement, draft.Nature, priority);
    }

    private static IEnumerable<DateOnly> QuarterEnds(int year) => [new(year, 3, 31), new(year, 6, 30), new(year, 9, 30), new(year, 12, 31)];

    private TaskDraft NewDraft(Guid documentId, Guid arrangementId, int order, string text, TextSpan span) => new(
        GuidGenerator.Create(), documentId, arrangementId, order, SourceSpan.Of(text, span.Start, span.Length), span.Of(text), ShortTitle.Propose(text, span));

    private async Task<(DraftSheet Sheet, TaskDraft Draft)> OpenSheetAsync(Guid id)
    {
        var found = await drafts.GetAsync(id);
        var sheet = await SheetAsync(found.DocumentId);
        return (sheet, sheet.Get(id));
    }

    private async Task<DraftSheet> SheetAsync(Guid documentId) =>
        new((await texts.GetAsync(documentId)).Text, await drafts.GetListAsync(d => d.DocumentId == documentId));

    private async Task ReviewAsync(Guid documentId, IEnumerable<TaskDraft> all)
    {
        var list = all.ToList();
        (await documents.GetAsync(documentId)).Review(list.Count(d => d.State == TaskDraftState.Open), list.Count);
    }

    private async Task<int> NumberAsync(TaskDraft draft) =>
        await drafts.CountAsync(d => d.DocumentId == draft.DocumentId && d.Order < draft.Order) + 1;

    private async Task EnsureKnownAsync(IEnumerable<Guid?> departmentIds)
    {
        var wanted = departmentIds.OfType<Guid>().ToList();
        if (wanted.Count == 0) return;
        var snapshot = await bureau.GetSnapshotAsync();
        if (wanted.Exists(id => snapshot.Department(id) is not { IsActive: true }))
            throw new BusinessException(ArrangementsErrorCodes.DepartmentUnknown);
    }
}
