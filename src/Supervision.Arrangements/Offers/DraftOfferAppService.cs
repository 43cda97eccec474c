using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.Criteria;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.TaskDrafts;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Offers;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class DraftOfferAppService(IRepository<TaskDraft, Guid> drafts) : ArrangementsAppService, IDraftOfferAppService
{
    public async Task TakeDepartmentAsync(Guid draftId, Guid departmentId)
    {
        var draft = await drafts.GetAsync(draftId);
        if (draft.Suggestions.Any(s => s.DepartmentId == departmentId)) draft.Lead(departmentId);
    }

    public async Task TakeCriterionAsync(Guid draftId, CriterionKind kind)
    {
        var draft = await drafts.GetAsync(draftId);
        if (CriterionReader.Read(draft.Quotation, draft.ShortTitle).All(o => o.Kind != kind)) return;
        var sentence = L["Criterion:" + kind].Value;
        if (draft.CompletionCriterion?.Contains(sentence, StringComparison.Ordinal) == true) return;
        draft.Criterion(draft.CompletionCriterion is { } written ? L["Criterion:Both", written, sentence].Value : sentence);
    }

    public async Task TakeDateAsync(Guid draftId, DateOnly date)
    {
        var draft = await drafts.GetAsync(draftId);
        if (draft.DateOffers.FirstOrDefault(o => o.Date == date) is not { } offer) return;
        if (offer.Kind == DateOfferKind.Node) draft.PlaceNodes(draft.Nodes.Append(date));
        else draft.DueOn(offer);
    }

    public async Task TakeBaselineAsync(Guid draftId, int target, bool taken) => (await drafts.GetAsync(draftId)).TakeBaseline(target, taken);

    public async Task KeepTargetAsync(Guid draftId, int target, bool kept) => (await drafts.GetAsync(draftId)).KeepTarget(target, kept);
}
