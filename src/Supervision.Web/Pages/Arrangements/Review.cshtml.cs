using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>The review of one document's drafts. Every step saves at once; nothing here sends mail.</summary>
[Authorize(ArrangementsPermissions.View)]
internal sealed class ReviewModel(
    IPlanDocumentAppService documents,
    ITaskDraftAppService drafts,
    IAuthorizationService authorization,
    BureauTime bureauTime,
    IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Whole { get; set; }

    /// <summary>The draft whose split points are shown.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Split { get; set; }

    /// <summary>True when dates in the past wait for an answer.</summary>
    [BindProperty(SupportsGet = true)] public bool Asks { get; set; }

    [BindProperty] public DraftInput Draft { get; set; } = new();
    [BindProperty] public FillInput Fill { get; set; } = new();
    [BindProperty] public PastDueInput Past { get; set; } = new();
    [BindProperty] public DocumentInput Document { get; set; } = new();
    [BindProperty] public List<Guid> DraftIds { get; set; } = [];

    public PlanDocumentReviewDto Review { get; private set; } = new();
    public IReadOnlyList<SplitPointDto> SplitPoints { get; private set; } = [];
    public bool MayManage { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        Review = await documents.GetReviewAsync(Id, Whole);
        MayManage = (await authorization.AuthorizeAsync(User, ArrangementsPermissions.Manage)).Succeeded;
        if (Split is { } draftId) SplitPoints = await drafts.GetSplitPointsAsync(draftId);
    }

    public async Task<IActionResult> OnGetSplitPointsAsync(Guid draftId) =>
        Partial("_SplitPoints", (draftId, await drafts.GetSplitPointsAsync(draftId)));

    public async Task<IActionResult> OnGetOriginalAsync()
    {
        var review = await documents.GetReviewAsync(Id);
        return File(await documents.GetOriginalAsync(Id), "application/octet-stream", review.FileName);
    }

    public async Task<IActionResult> OnPostSaveAsync()
    {
        if (Draft.WrongNode() is { } wrong)
            throw new Volo.Abp.UserFriendlyException(texts["Review:NodesWrong", wrong]);
        var saved = await drafts.UpdateAsync(Draft.Id, Draft.ToDto());
        if (!IsHtmx) return Back(saved.Id, texts["Review:Saved"]);
        var now = await bureauTime.GetNowAsync();
        return Partial("_Saved", new SavedDraft(saved, await documents.GetReviewAsync(Id), now));
    }

    public Task<IActionResult> OnPostMergeAsync() => Then(() => drafts.MergeIntoPreviousAsync(Draft.Id), null);

    public Task<IActionResult> OnPostSplitAsync(Guid draftId, int position) => Then(() => drafts.SplitAsync(draftId, position), draftId);

    public Task<IActionResult> OnPostDropAsync(string? reason) => Then(() => drafts.DropAsync(Draft.Id, new DropTaskDraftDto { Reason = reason }), Draft.Id);

    public Task<IActionResult> OnPostRestoreAsync() => Then(() => drafts.RestoreAsync(Draft.Id), Draft.Id);

    public Task<IActionResult> OnPostUpAsync() => Then(() => drafts.MoveAsync(Draft.Id, up: true), Draft.Id);

    public Task<IActionResult> OnPostDownAsync() => Then(() => drafts.MoveAsync(Draft.Id, up: false), Draft.Id);

    public Task<IActionResult> OnPostAcceptAsync() => Then(() => drafts.AcceptProposalAsync(Draft.Id), Draft.Id);

    public Task<IActionResult> OnPostConfirmDateAsync() => Then(() => drafts.ConfirmDueDatesAsync(Id, [Draft.Id]), Draft.Id);

    public async Task<IActionResult> OnPostConfirmDatesAsync()
    {
        await drafts.ConfirmDueDatesAsync(Id, DraftIds);
        return Back(null, texts["Review:Saved"]);
    }

    public async Task<IActionResult> OnPostTakeAsync(int start, int length)
    {
        var added = await drafts.CreateFromSourceAsync(Id, new SourceStretchDto { Start = start, Length = length });
        return Back(added, texts["Review:Saved"]);
    }

    public Task<IActionResult> OnPostExtendAsync(Guid draftId, int start, int length) =>
        Then(() => drafts.ExtendAsync(draftId, new SourceStretchDto { Start = start, Length = length }), draftId);

    public async Task<IActionResult> OnPostFillAsync()
    {
        await drafts.FillAsync(Id, Fill.ToDto(DraftIds));
        return Back(DraftIds.Count > 0 ? DraftIds[0] : null, texts["Review:Saved"]);
    }

    public async Task<IActionResult> OnPostConfirmAsync(bool accept)
    {
        var result = await drafts.ConfirmAsync(Id, new ConfirmTaskDraftsDto { DraftIds = DraftIds, AcceptOpenSentences = accept, PastDue = Past.Answers });
        var sentence = result.TaskIds.Count > 0 ? texts["Review:Confirmed", result.TaskIds.Count].Value : "";
        if (result.AlreadyDone > 0) sentence += texts["Review:ConfirmedDone", result.AlreadyDone];
        var asks = result.PastDue.Count > 0;
        return Done($"/Arrangements/Review/{Id}" + (asks ? "?asks=true#past" : ""), sentence.Length > 0 ? sentence : null);
    }

    public async Task<IActionResult> OnPostChooseAsync(int start)
    {
        await documents.ChooseSectionAsync(Id, new ChooseSectionDto { SectionStart = start });
        return Back(null, texts["Review:Saved"]);
    }

    public async Task<IActionResult> OnPostDocumentAsync()
    {
        await documents.UpdateAsync(Id, new UpdatePlanDocumentDto { Title = Document.Title, PlanYear = Document.PlanYear, ConcurrencyStamp = Document.ConcurrencyStamp });
        return Back(null, texts["Review:Saved"]);
    }

    public async Task<IActionResult> OnPostDeleteAsync()
    {
        await documents.DeleteAsync(Id);
        return Done("/Arrangements");
    }

    private async Task<IActionResult> Then(Func<Task> step, Guid? draftId)
    {
        await step();
        return Back(draftId, null);
    }

    private IActionResult Back(Guid? draftId, string? sentence) => Done($"/Arrangements/Review/{Id}" + (draftId is { } id ? $"#d-{id}" : ""), sentence);
}

/// <summary>The answer to a field saved in passing.</summary>
internal sealed record SavedDraft(TaskDraftDto Draft, PlanDocumentReviewDto Review, DateTime Now);

/// <summary>One row of the review.</summary>
internal sealed record DraftRow(TaskDraftDto Draft, PlanDocumentReviewDto Review, bool IsFirst, bool MayManage, IReadOnlyList<SplitPointDto> SplitPoints);
