using Microsoft.AspNetCore.Mvc;
using Supervision.Arrangements.Criteria;
using Supervision.Arrangements.ReviewSteps;

namespace Supervision.Web.Pages.Arrangements;

// Takes what the text and earlier decisions offer for a draft.
internal sealed partial class ReviewModel
{
    public Task<IActionResult> OnPostOfferDepartmentAsync(Guid draftId, Guid departmentId) =>
        Then(() => offers.TakeDepartmentAsync(draftId, departmentId), draftId, ReviewStepKind.TakeOffer);

    public Task<IActionResult> OnPostOfferCriterionAsync(Guid draftId, CriterionKind kind) =>
        Then(() => offers.TakeCriterionAsync(draftId, kind), draftId, ReviewStepKind.TakeOffer);

    public Task<IActionResult> OnPostOfferDateAsync(Guid draftId, DateOnly date) =>
        Then(() => offers.TakeDateAsync(draftId, date), draftId, ReviewStepKind.TakeOffer);

    public Task<IActionResult> OnPostOfferBaselineAsync(Guid draftId, int target, bool taken) =>
        Then(() => offers.TakeBaselineAsync(draftId, target, taken), draftId, ReviewStepKind.TakeOffer);

    public Task<IActionResult> OnPostOfferTargetAsync(Guid draftId, int target, bool kept) =>
        Then(() => offers.KeepTargetAsync(draftId, target, kept), draftId, ReviewStepKind.TakeOffer);
}
