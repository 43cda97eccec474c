using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.Offers;

/// <summary>
/// A person takes what was offered for a draft: a department, a completion criterion, a date, a baseline. Nothing of it is applied otherwise,
/// and every step can be taken back in the draft's own fields.
/// </summary>
/// <exception cref="Volo.Abp.BusinessException">Arrangements:DraftNotOpen from every step; an offer that is no longer there changes nothing.</exception>
public interface IDraftOfferAppService : IApplicationService
{
    /// <summary>The suggested department leads.</summary>
    Task TakeDepartmentAsync(Guid draftId, Guid departmentId);

    /// <summary>The offered criterion is written into the draft, in the language of the person; what stands there already stays before it.</summary>
    Task TakeCriterionAsync(Guid draftId, Criteria.CriterionKind kind);

    /// <summary>The offered date becomes the due date or a node, as it was offered.</summary>
    Task TakeDateAsync(Guid draftId, DateOnly date);

    /// <summary>The offered figure of the achievements becomes the baseline of the target, or is given back.</summary>
    /// <param name="target">Place among the draft's targets, from 0.</param>
    Task TakeBaselineAsync(Guid draftId, int target, bool taken);

    /// <summary>A quantity of the text is a target of the task, or is not.</summary>
    /// <param name="target">Place among the draft's targets, from 0.</param>
    Task KeepTargetAsync(Guid draftId, int target, bool kept);
}
