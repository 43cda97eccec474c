using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.ShortTitles;
using Supervision.Arrangements.Splitting;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.TaskDrafts;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class TaskDraftAppService(
    IRepository<PlanDocumentText, Guid> texts,
    IRepository<Arrangement, Guid> arrangements,
    IRepository<TaskDraft, Guid> drafts,
    IBureauIntegrationService bureau,
    TaskDraftConfirmer confirmer,
    DraftRows rows,
    ReviewDesks desks) : ArrangementsAppService, ITaskDraftAppService
{
    [Authorize(ArrangementsPermissions.View)]
    public async Task<TaskDraftDto> GetAsync(Guid id)
    {
        var draft = await drafts.GetAsync(id);
        return draft.ToDto(await NumberAsync(draft));
    }

    [Authorize(ArrangementsPermissions.View)]
    public async Task<List<TaskDraftDto>> GetListAsync(Guid documentId, List<Guid> ids) =>
        (await rows.ReadAsync(documentId, [.. ids.Take(TaskDraftConsts.MaxRows)])).Dtos();

    public async Task<TaskDraftDto> UpdateAsync(Guid id, UpdateTaskDraftDto input)
    {
        var draft = await drafts.GetAsync(id);
        var before = DraftMemory.Of(draft);
        draft.ConcurrencyStamp = input.ConcurrencyStamp;
        await EnsureKnownAsync([input.LeadDepartmentId, .. input.SupportingDepartmentIds]);
        draft.Edit(input.ShortTitle, input.Requirement, input.Nature, input.Priority);
        draft.Criterion(input.CompletionCriterion);
        draft.Lead(input.LeadDepartmentId);
        draft.SupportBy(input.SupportingDepartmentIds);
        draft.DueOn(input.DueDate);
        draft.PlaceNodes(input.Nodes);
        await drafts.UpdateAsync(draft, autoSave: true);
        await desks.RecordEditAsync(draft, ReviewStepKind.Edit, DraftChange.Between(id, before, DraftMemory.Of(draft)));
        return draft.ToDto(await NumberAsync(draft));
    }

    public async Task<Guid> MergeIntoPreviousAsync(Guid id, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        var previous = desk.Sheet.MergeIntoPrevious(draft);
        await desks.RecordAsync(desk, ReviewStepKind.Merge, previous);
        return previous.Id;
    }

    [Authorize(ArrangementsPermissions.View)]
    public async Task<IReadOnlyList<SplitPointDto>> GetSplitPointsAsync(Guid id)
    {
        var draft = await drafts.GetAsync(id);
        var text = (await texts.GetAsync(draft.DocumentId)).Text;
        return [.. SplitPoints.Of(text, draft.Span).Select(p => new SplitPointDto(p, text[draft.Span.Start..p], text[p..draft.Span.End]))];
    }

    public async Task SplitAsync(Guid id, int position, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        if (draft.State != TaskDraftState.Open) throw new BusinessException(ArrangementsErrorCodes.DraftNotOpen).WithData("Title", draft.ShortTitle);
        if (position <= draft.Span.Start || position >= draft.Span.End) throw new BusinessException(ArrangementsErrorCodes.SplitOutside);
        var first = SentenceParts.Bare(desk.Text, TextSpan.FromBounds(draft.Span.Start, position));
        var second = SentenceParts.Bare(desk.Text, TextSpan.FromBounds(position, draft.Span.End));
        if (first.IsEmpty || second.IsEmpty) throw new BusinessException(ArrangementsErrorCodes.SplitOutside);
        var added = NewDraft(desk, draft.ArrangementId, desk.Sheet.OrderAfter(draft), second);
        added.TakeOver(draft);
        draft.Cover(SourceSpan.Of(desk.Text, first.Start, first.Length), first.Of(desk.Text));
        desk.Sheet.Add(added);
        await desks.RecordAsync(desk, ReviewStepKind.Split, draft);
    }

    public async Task DropAsync(Guid id, DropTaskDraftDto input, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        draft.Drop(input.Reason);
        await desks.RecordAsync(desk, ReviewStepKind.Drop, draft);
    }

    public async Task RestoreAsync(Guid id, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        draft.Restore();
        await desks.RecordAsync(desk, ReviewStepKind.Restore, draft);
    }

    public async Task MoveAsync(Guid id, bool up, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        if (!desk.Sheet.Move(draft, up)) throw new BusinessException(ArrangementsErrorCodes.MoveEnd);
        await desks.RecordAsync(desk, ReviewStepKind.Move, draft);
    }

    public async Task<Guid> CreateFromSourceAsync(Guid documentId, SourceStretchDto input)
    {
        var desk = await desks.OpenAsync(documentId);
        var draft = await TakeAsync(desk, input);
        await desks.RecordAsync(desk, ReviewStepKind.Take, draft);
        return draft.Id;
    }

    public async Task<Guid> DropSourceAsync(Guid documentId, DropSourceDto input)
    {
        var desk = await desks.OpenAsync(documentId);
        var draft = await TakeAsync(desk, input);
        draft.Drop(input.Reason);
        await desks.RecordAsync(desk, ReviewStepKind.DropSource, draft);
        return draft.Id;
    }

    public async Task ExtendAsync(Guid id, SourceStretchDto input, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        desk.Sheet.Extend(draft, input);
        await desks.RecordAsync(desk, ReviewStepKind.Extend, draft);
    }

    public async Task FillAsync(Guid documentId, FillTaskDraftsDto input)
    {
        await EnsureKnownAsync([input.LeadDepartmentId, .. input.SupportingDepartmentIds ?? []]);
        var desk = await desks.OpenAsync(documentId);
        if (input.QuarterlyNodes && desk.Document.PlanYear is null) throw new BusinessException(ArrangementsErrorCodes.PlanYearMissing);
        var chosen = desk.Sheet.All.Where(d => d.State == TaskDraftState.Open)
            .Where(d => input.ArrangementId is { } group ? d.ArrangementId == group : input.DraftIds.Contains(d.Id)).ToList();
        if (chosen.Count == 0) throw new BusinessException(ArrangementsErrorCodes.NothingChosen);
        foreach (var draft in chosen) Fill(draft, input, desk.Document.PlanYear);
        await desks.RecordAsync(desk, ReviewStepKind.Fill, null);
    }

    public async Task AcceptProposalAsync(Guid id, int? seen = null)
    {
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        if (draft.ProposedDepartmentId is not { } proposed) return;
        draft.Lead(proposed);
        await desks.RecordAsync(desk, ReviewStepKind.AcceptProposal, draft);
    }

    public async Task DivideAsync(Guid id, List<Guid> departmentIds, int? seen = null)
    {
        await EnsureKnownAsync(departmentIds.Select(d => (Guid?)d));
        var (desk, draft) = await desks.OpenForAsync(id, seen);
        draft.DivideAmong(departmentIds);
        await desks.RecordAsync(desk, ReviewStepKind.Divide, draft);
    }

    public async Task ConfirmDueDatesAsync(Guid documentId, List<Guid> draftIds)
    {
        var desk = await desks.OpenAsync(documentId);
        foreach (var draft in desk.Sheet.All.Where(d => d.State == TaskDraftState.Open && !d.IsDueDateConfirmed))
            if (draftIds.Count == 0 || draftIds.Contains(draft.Id)) draft.ConfirmDueDate();
        await desks.RecordAsync(desk, ReviewStepKind.ConfirmDates, draftIds.Count == 1 ? desk.Sheet.Find(draftIds[0]) : null);
    }

    public async Task<ConfirmTaskDraftsResultDto> ConfirmAsync(Guid documentId, ConfirmTaskDraftsDto input)
    {
        var desk = await desks.OpenAsync(documentId);
        var result = await confirmer.ConfirmAsync(documentId, input);
        await desks.RecordAsync(desk, ReviewStepKind.Confirm, null);
        return result;
    }

    private async Task<TaskDraft> TakeAsync(ReviewDesk desk, SourceStretchDto stretch)
    {
        var span = desk.Sheet.Free(stretch);
        var previous = desk.Sheet.All.Where(d => d.Span.End <= span.Start).MaxBy(d => d.Span.End);
        var groups = (await arrangements.GetListAsync(a => a.DocumentId == desk.Document.Id)).OrderBy(a => a.HeadingStart).ToList();
        var group = groups.LastOrDefault(a => a.HeadingStart <= span.Start) ?? groups.FirstOrDefault()
            ?? throw new BusinessException(ArrangementsErrorCodes.SpanOutside);
        var draft = NewDraft(desk, group.Id, desk.Sheet.OrderAfter(previous), span);
        desk.Sheet.Add(draft);
        return draft;
    }

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

    private TaskDraft NewDraft(ReviewDesk desk, Guid arrangementId, int order, TextSpan span) => new(
        GuidGenerator.Create(), desk.Document.Id, arrangementId, order,
        SourceSpan.Of(desk.Text, span.Start, span.Length), span.Of(desk.Text), ShortTitle.Propose(desk.Text, span));

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
