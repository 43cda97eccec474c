using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.Criteria;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Offers;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class DraftOfferAppService(IRepository<TaskDraft, Guid> drafts, ReviewDesks desks) : ArrangementsAppService, IDraftOfferAppService
{
    public Task TakeDepartmentAsync(Guid draftId, Guid departmentId) => TakeAsync(draftId, draft =>
    {
        if (draft.Suggestions.Any(s => s.DepartmentId == departmentId)) draft.Lead(departmentId);
    });

    public Task TakeCriterionAsync(Guid draftId, CriterionKind kind) => TakeAsync(draftId, draft =>
    {
        if (CriterionReader.Read(draft.Quotation, draft.ShortTitle).All(o => o.Kind != kind)) return;
        var sentence = L["Criterion:" + kind].Value;
        if (draft.CompletionCriterion?.Contains(sentence, StringComparison.Ordinal) == true) return;
        draft.Criterion(draft.CompletionCriterion is { } written ? L["Criterion:Both", written, sentence].Value : sentence);
    });

    public Task TakeDateAsync(Guid draftId, DateOnly date) => TakeAsync(draftId, draft =>
    {
        if (draft.DateOffers.FirstOrDefault(o => o.Date == date) is not { } offer) return;
        if (offer.Kind == DateOfferKind.Node) draft.PlaceNodes(draft.Nodes.Append(date));
        else draft.DueOn(offer);
    });

    public Task TakeBaselineAsync(Guid draftId, int target, bool taken) => TakeAsync(draftId, draft => draft.TakeBaseline(target, taken));

    public Task KeepTargetAsync(Guid draftId, int target, bool kept) => TakeAsync(draftId, draft => draft.KeepTarget(target, kept));

    private async Task TakeAsync(Guid draftId, Action<TaskDraft> take)
    {
        var draft = await drafts.GetAsync(draftId);
        var before = DraftMemory.Of(draft);
        take(draft);
        await desks.RecordEditAsync(draft, ReviewStepKind.TakeOffer, DraftChange.Between(draftId, before, DraftMemory.Of(draft)));
    }
}
