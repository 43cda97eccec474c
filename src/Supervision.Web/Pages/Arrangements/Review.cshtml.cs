using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.Downloads;
using Supervision.Arrangements.Offers;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>The review of one document's drafts. Every step saves at once; nothing here sends mail.</summary>
[Authorize(ArrangementsPermissions.View)]
internal sealed partial class ReviewModel(
    IPlanDocumentAppService documents,
    ITaskDraftAppService drafts,
    IReviewStepAppService steps,
    IDraftOfferAppService offers,
    ISplitDownloadAppService downloads,
    IBureauIntegrationService bureau,
    IAuthorizationService authorization,
    BureauTime bureauTime,
    IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int BufferSize = 4096, WholeRows = 30;
    private static readonly JsonSerializerOptions JsonFormat = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private bool _confirms;

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Whole { get; set; }

    /// <summary>The draft whose split points are shown.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Split { get; set; }

    /// <summary>The draft all of whose fields are shown.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Detail { get; set; }

    /// <summary>The draft for whose dropping a reason is asked.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Drop { get; set; }

    /// <summary>The revision that the page shows; given by the script, which wants the changes since then instead of a page.</summary>
    [BindProperty(SupportsGet = true)] public int? Since { get; set; }

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

    /// <summary>True when confirming waits for the word that open sentences may stay open.</summary>
    public bool AsksOpen => _confirms && IsRefused && Review is { PlanYear: not null, Coverage.Open: > 0 };

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        Review = await documents.GetReviewAsync(Id, Whole);
        MayManage = await MayManageAsync();
        if (Split is { } draftId) SplitPoints = await drafts.GetSplitPointsAsync(draftId);
    }

    /// <summary>Rows far down a long review are drawn when somebody comes near them.</summary>
    internal bool IsLight(TaskDraftDto draft) => draft.Number > WholeRows && draft.Id != Detail && draft.Id != Drop && draft.Id != Split;

    public async Task<IActionResult> OnGetRowsAsync(List<Guid> ids) =>
        Partial("_Rows", new ShownRows(await drafts.GetListAsync(Id, ids), await DepartmentsAsync(), await MayManageAsync()));

    public async Task<IActionResult> OnGetSplitPointsAsync(Guid draftId) =>
        Partial("_SplitPoints", (draftId, await drafts.GetSplitPointsAsync(draftId)));

    public async Task<IActionResult> OnGetDetailsAsync(Guid draftId) =>
        Partial("_DraftDetails", new DraftRow(await drafts.GetAsync(draftId), await DepartmentsAsync(), await MayManageAsync()));

    public async Task<IActionResult> OnGetFillAsync(Guid arrangementId) => Partial("_FillGroup", (arrangementId, await DepartmentsAsync()));

    /// <summary>What others and this person did since the page was drawn; nothing most of the time.</summary>
    public async Task<IActionResult> OnGetChangesAsync() =>
        await steps.GetChangesAsync(Id, Since ?? 0) is { } changes ? await ShownAsync(changes, null, null) : new NoContentResult();

    public async Task<IActionResult> OnGetOriginalAsync()
    {
        var review = await documents.GetReviewAsync(Id);
        return File(await documents.GetOriginalAsync(Id), "application/octet-stream", review.FileName);
    }

    public Task<IActionResult> OnGetWorkbookAsync() => DownloadAsync(WorkbookType, file => downloads.GetWorkbookAsync(Id, file), ".xlsx");

    public Task<IActionResult> OnGetJsonAsync() => DownloadAsync("application/json", async file =>
    {
        var split = await downloads.GetAsync(Id);
        await JsonSerializer.SerializeAsync(file, split, JsonFormat, HttpContext.RequestAborted);
        return split.Title;
    }, ".json");

    public async Task<IActionResult> OnPostSaveAsync()
    {
        if (Draft.WrongNode() is { } wrong)
            throw new Volo.Abp.UserFriendlyException(texts["Review:NodesWrong", wrong]);
        var saved = await drafts.UpdateAsync(Draft.Id, Draft.ToDto(Draft.HasAll ? null : await drafts.GetAsync(Draft.Id)));
        if (!IsHtmx || Since is not null) return await AfterAsync(saved.Id, texts["Review:Saved"]);
        var figures = await steps.GetFiguresAsync(Id);
        Response.Headers["X-Revision"] = figures.Revision.ToString(CultureInfo.InvariantCulture);
        return Partial("_Saved", new SavedDraft(saved, figures, await bureauTime.GetNowAsync()));
    }

    public async Task<IActionResult> OnPostMergeAsync() => await AfterAsync(await drafts.MergeIntoPreviousAsync(Draft.Id, Since), Said(ReviewStepKind.Merge));

    public Task<IActionResult> OnPostSplitAsync(Guid draftId, int position) => Then(() => drafts.SplitAsync(draftId, position, Since), draftId, ReviewStepKind.Split);

    public Task<IActionResult> OnPostRaiseAsync() => Then(() => steps.RaiseAsync(Draft.Id, Since), Draft.Id, ReviewStepKind.Raise);

    public Task<IActionResult> OnPostLowerAsync() => Then(() => steps.LowerAsync(Draft.Id, Since), Draft.Id, ReviewStepKind.Lower);

    public Task<IActionResult> OnPostDropAsync(string? reason) =>
        Then(() => drafts.DropAsync(Draft.Id, new DropTaskDraftDto { Reason = reason }, Since), Draft.Id, ReviewStepKind.Drop);

    public Task<IActionResult> OnPostRestoreAsync() => Then(() => drafts.RestoreAsync(Draft.Id, Since), Draft.Id, ReviewStepKind.Restore);

    public Task<IActionResult> OnPostUpAsync() => Then(() => drafts.MoveAsync(Draft.Id, up: true, Since), Draft.Id, ReviewStepKind.Move);

    public Task<IActionResult> OnPostDownAsync() => Then(() => drafts.MoveAsync(Draft.Id, up: false, Since), Draft.Id, ReviewStepKind.Move);

    public Task<IActionResult> OnPostDivideAsync(List<Guid> each) =>
        Then(() => drafts.DivideAsync(Draft.Id, each, Since), Draft.Id, ReviewStepKind.Divide);

    public Task<IActionResult> OnPostUniteAsync() => Then(() => drafts.DivideAsync(Draft.Id, [], Since), Draft.Id, ReviewStepKind.Divide);

    public Task<IActionResult> OnPostAcceptAsync() => Then(() => drafts.AcceptProposalAsync(Draft.Id, Since), Draft.Id, ReviewStepKind.AcceptProposal);

    public Task<IActionResult> OnPostConfirmDateAsync() => Then(() => drafts.ConfirmDueDatesAsync(Id, [Draft.Id]), Draft.Id, ReviewStepKind.ConfirmDates);

    public Task<IActionResult> OnPostConfirmDatesAsync() => Then(() => drafts.ConfirmDueDatesAsync(Id, DraftIds), null, ReviewStepKind.ConfirmDates);

    public async Task<IActionResult> OnPostTakeAsync(int start, int length) =>
        await AfterAsync(await drafts.CreateFromSourceAsync(Id, new SourceStretchDto { Start = start, Length = length }), Said(ReviewStepKind.Take));

    public async Task<IActionResult> OnPostDropSourceAsync(int start, int length, string? reason) =>
        await AfterAsync(await drafts.DropSourceAsync(Id, new DropSourceDto { Start = start, Length = length, Reason = reason }), Said(ReviewStepKind.DropSource));

    public Task<IActionResult> OnPostExtendAsync(Guid draftId, int start, int length) =>
        Then(() => drafts.ExtendAsync(draftId, new SourceStretchDto { Start = start, Length = length }, Since), draftId, ReviewStepKind.Extend);

    public Task<IActionResult> OnPostFillAsync() => Then(() => drafts.FillAsync(Id, Fill.ToDto(DraftIds)), DraftIds.Count > 0 ? DraftIds[0] : null, ReviewStepKind.Fill);

    public async Task<IActionResult> OnPostUndoAsync() => await TurnedAsync(await steps.UndoAsync(Id), "Review:Undone");

    public async Task<IActionResult> OnPostRedoAsync() => await TurnedAsync(await steps.RedoAsync(Id), "Review:Redone");

    /// <param name="seen">Where the open sentences start that the person lets be.</param>
    public async Task<IActionResult> OnPostConfirmAsync(bool accept, string? seen)
    {
        _confirms = true;
        var result = await drafts.ConfirmAsync(Id, new ConfirmTaskDraftsDto
        {
            DraftIds = DraftIds, PastDue = Past.Answers, AcceptOpenSentences = accept,
            SeenOpenSentences = seen?.Split(',').Select(start => int.TryParse(start, CultureInfo.InvariantCulture, out var at) ? at : -1).ToList(),
        });
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

    // Through a file of its own, so that a long split needs no memory; it goes when it is sent.
    private async Task<IActionResult> DownloadAsync(string type, Func<Stream, Task<string>> write, string ending)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var name = await write(file);
            file.Position = 0;
            return File(file, type, name + ending);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task<IActionResult> Then(Func<Task> step, Guid? draftId, ReviewStepKind kind)
    {
        await step();
        return await AfterAsync(draftId, Said(kind));
    }

    private Task<IActionResult> TurnedAsync(ReviewTurnDto turned, string said) =>
        AfterAsync(turned.DraftId, texts[said, texts["Step:" + turned.Kind], turned.Title is { } title ? texts["Review:Quoted", title].Value : ""]);

    private string Said(ReviewStepKind kind) => texts["Review:Done", texts["Step:" + kind]];

    // The script gets what changed, everybody else the page.
    private async Task<IActionResult> AfterAsync(Guid? draftId, string sentence)
    {
        if (!IsHtmx || Since is not { } since) return Back(draftId, sentence);
        return await ShownAsync(await steps.GetChangesAsync(Id, since) ?? new ReviewChangesDto { Revision = since }, draftId, sentence);
    }

    private async Task<PartialViewResult> ShownAsync(ReviewChangesDto changes, Guid? draftId, string? sentence) =>
        Partial("_Changes", new ShownChanges(Id, changes, await MayManageAsync(), draftId, sentence));

    private async Task<bool> MayManageAsync() => (await authorization.AuthorizeAsync(User, ArrangementsPermissions.Manage)).Succeeded;

    private async Task<List<DepartmentOptionDto>> DepartmentsAsync() =>
        [.. (await bureau.GetSnapshotAsync()).Departments.Where(d => d.IsActive).Select(d => new DepartmentOptionDto(d.Id, d.Name))];

    private IActionResult Back(Guid? draftId, string? sentence) => Done($"/Arrangements/Review/{Id}" + (draftId is { } id ? $"#d-{id}" : ""), sentence);
}

/// <summary>The answer to a field saved in passing.</summary>
internal sealed record SavedDraft(TaskDraftDto Draft, ReviewFiguresDto Figures, DateTime Now);

/// <summary>What a page that is already drawn has to show anew.</summary>
/// <param name="Focus">The draft to stand on afterwards.</param>
/// <param name="Sentence">What was done, to be read out.</param>
internal sealed record ShownChanges(Guid DocumentId, ReviewChangesDto Changes, bool MayManage, Guid? Focus, string? Sentence);

/// <summary>One row of the review.</summary>
internal sealed record DraftRow(
    TaskDraftDto Draft, IReadOnlyList<DepartmentOptionDto> Departments, bool MayManage, bool IsDetailed = false, bool AsksReason = false, IReadOnlyList<SplitPointDto>? SplitPoints = null, bool IsTicked = false);

/// <summary>Rows asked for by their ids.</summary>
internal sealed record ShownRows(IReadOnlyList<TaskDraftDto> Drafts, IReadOnlyList<DepartmentOptionDto> Departments, bool MayManage);
