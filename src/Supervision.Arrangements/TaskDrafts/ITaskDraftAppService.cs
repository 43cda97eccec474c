using Volo.Abp.Application.Services;

namespace Supervision.Arrangements.TaskDrafts;

/// <summary>The review of task drafts. Every call saves at once; nothing here sends mail or sets anything running.</summary>
public interface ITaskDraftAppService : IApplicationService
{
    Task<TaskDraftDto> GetAsync(Guid id);

    /// <summary>Some drafts of a document in their order, at most <see cref="TaskDraftConsts.MaxRows"/>; ids of other documents are left out.</summary>
    Task<List<TaskDraftDto>> GetListAsync(Guid documentId, List<Guid> ids);

    /// <summary>Saves the fields of one draft and answers them with the new stamp.</summary>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">Somebody else saved it since the person saw it.</exception>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:ShortTitleMissing, :ShortTitleTooLong, :RequirementMissing, :DraftNotOpen, :DepartmentUnknown.</exception>
    Task<TaskDraftDto> UpdateAsync(Guid id, UpdateTaskDraftDto input);

    /// <summary>Joins a draft with the one before it, which keeps its fields and takes over what it lacks. Answers the id of that one.</summary>
    /// <param name="seen">The last revision the person saw; a step of somebody else on the same drafts since then stops this one. So in all steps here.</param>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:NothingToMergeWith, :NotNeighbours, :DraftNotOpen, :DraftChangedMeanwhile.</exception>
    Task<Guid> MergeIntoPreviousAsync(Guid id, int? seen = null);

    /// <summary>The marks at which a draft can be split.</summary>
    Task<IReadOnlyList<SplitPointDto>> GetSplitPointsAsync(Guid id);

    /// <summary>Cuts a draft in two at an offset in the document's text; both keep what was filled in.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SplitOutside, :DraftNotOpen, :DraftChangedMeanwhile.</exception>
    Task SplitAsync(Guid id, int position, int? seen = null);

    /// <exception cref="Volo.Abp.BusinessException">Arrangements:ReasonMissing, :DraftNotOpen, :DraftChangedMeanwhile.</exception>
    Task DropAsync(Guid id, DropTaskDraftDto input, int? seen = null);

    /// <exception cref="Volo.Abp.BusinessException">Arrangements:DraftNotDropped, :DraftChangedMeanwhile.</exception>
    Task RestoreAsync(Guid id, int? seen = null);

    /// <summary>Moves a draft one place up or down within its arrangement.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:MoveEnd, :DraftChangedMeanwhile.</exception>
    Task MoveAsync(Guid id, bool up, int? seen = null);

    /// <summary>Makes a draft of words that no draft holds.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SpanTaken, :SpanOutside.</exception>
    Task<Guid> CreateFromSourceAsync(Guid documentId, SourceStretchDto input);

    /// <summary>Drops words that no draft holds, with a reason. Answers the id of the dropped draft that stands for them; it can be restored.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SpanTaken, :SpanOutside, :ReasonMissing.</exception>
    Task<Guid> DropSourceAsync(Guid documentId, DropSourceDto input);

    /// <summary>Adds words that no draft holds to a draft beside them.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:SpanTaken, :NotNeighbours, :DraftNotOpen, :DraftChangedMeanwhile.</exception>
    Task ExtendAsync(Guid id, SourceStretchDto input, int? seen = null);

    /// <summary>Fills in fields of many drafts. A due date filled so stays 默认,未确认.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:NothingChosen, :DepartmentUnknown, :PlanYearMissing.</exception>
    Task FillAsync(Guid documentId, FillTaskDraftsDto input);

    /// <summary>Takes the proposed department over as lead.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:DraftNotOpen, :DraftChangedMeanwhile.</exception>
    Task AcceptProposalAsync(Guid id, int? seen = null);

    /// <summary>One task per department (按职责分工, 各处室普发) instead of one with a lead; an empty list takes it back.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:DivideNeedsTwo, :DepartmentUnknown, :DraftNotOpen.</exception>
    Task DivideAsync(Guid id, List<Guid> departmentIds, int? seen = null);

    /// <summary>Confirms dates that were filled in bulk; all open drafts without ids.</summary>
    Task ConfirmDueDatesAsync(Guid documentId, List<Guid> draftIds);

    /// <summary>
    /// Makes supervised tasks in state draft of open drafts. Drafts whose date has passed wait for an answer; the others are not held up.
    /// </summary>
    /// <exception cref="Volo.Abp.BusinessException">Arrangements:PlanYearMissing, :OpenSentences (asks once), :NothingChosen.</exception>
    Task<ConfirmTaskDraftsResultDto> ConfirmAsync(Guid documentId, ConfirmTaskDraftsDto input);
}
