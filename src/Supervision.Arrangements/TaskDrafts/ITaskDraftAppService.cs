using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>The review of task drafts. Every call saves at once; nothing here sends mail or sets anything running.</summary>
public interface ITaskDraftAppService : IApplicationService
{
    Task<TaskDraftDto> GetAsync(Guid id);

    /// <summary>Saves the fields of one draft and answers them with the new stamp.</summary>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">Somebody else saved it since the person saw it.</exception>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:ShortTitleMissing, :ShortTitleTooLong, :RequirementMissing, :DraftNotOpen, :DepartmentUnknown.</exception>
    Task<TaskDraftDto> UpdateAsync(Guid id, UpdateTaskDraftDto input);

    /// <summary>Joins a draft with the one before it; the earlier one keeps its fields.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:NothingToMergeWith, :NotNeighbours.</exception>
    Task MergeIntoPreviousAsync(Guid id);

    /// <summary>The marks at which a draft can be split.</summary>
    Task<IReadOnlyList<SplitPointDto>> GetSplitPointsAsync(Guid id);

    /// <summary>Cuts a draft in two at an offset in the document's text; both keep what was filled in.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SplitOutside.</exception>
    Task SplitAsync(Guid id, int position);

    /// <exception cref="Volo.Abp.BusinessException">Arrangements:ReasonMissing.</exception>
    Task DropAsync(Guid id, DropTaskDraftDto input);

    /// <exception cref="Volo.Abp.BusinessException">Arrangements:DraftNotDropped.</exception>
    Task RestoreAsync(Guid id);

    /// <summary>Moves a draft one place up or down within its arrangement.</summary>
    Task MoveAsync(Guid id, bool up);

    /// <summary>Makes a draft of words that no draft holds.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SpanTaken, :SpanOutside.</exception>
    Task<Guid> CreateFromSourceAsync(Guid documentId, SourceStretchDto input);

    /// <summary>Adds words that no draft holds to a draft beside them.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SpanTaken, :NotNeighbours.</exception>
    Task ExtendAsync(Guid id, SourceStretchDto input);

    /// <summary>Fills in fields of many drafts. A due date filled so stays 默认,未确认.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:NothingChosen, :DepartmentUnknown, :PlanYearMissing.</exception>
    Task FillAsync(Guid documentId, FillTaskDraftsDto input);

    /// <summary>Takes the proposed department over as lead.</summary>
    Task AcceptProposalAsync(Guid id);

    /// <summary>Confirms dates that were filled in bulk; all open drafts without ids.</summary>
    Task ConfirmDueDatesAsync(Guid documentId, List<Guid> draftIds);

    /// <summary>
    /// Makes supervised tasks in state draft of open drafts. Drafts whose date has passed wait for an answer; the others are not held up.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:PlanYearMissing, :OpenSentences (asks once), :NothingChosen.</exception>
    Task<ConfirmTaskDraftsResultDto> ConfirmAsync(Guid documentId, ConfirmTaskDraftsDto input);
}
