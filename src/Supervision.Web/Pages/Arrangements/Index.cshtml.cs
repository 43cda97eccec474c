using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.Intake;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Questions;
using Supervision.Organization;
using Supervision.Web.Frame;
using Supervision.Web.TagHelpers;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>Source documents: upload or paste some, see how their imports go, go on with the others.</summary>
[Authorize(ArrangementsPermissions.View)]
[RequestSizeLimit(MaxRequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxRequestBytes, MemoryBufferThreshold = MaxRequestBytes, ValueLengthLimit = MaxRequestBytes)]
internal sealed class IndexModel(
    IPlanDocumentAppService documents,
    IDocumentImportAppService imports,
    IDocumentQuestionAppService questions,
    IAuthorizationService authorization,
    IExceptionToErrorInfoConverter converter,
    IHostEnvironment environment,
    IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    // A little more than the largest file, so that one just above it is answered in words.
    private const int MaxRequestBytes = PlanDocumentConsts.MaxFileBytes + (64 << 20);
    internal const int PageSize = 20;
    internal const string Accept = ".docx,.doc,.wps,.pdf,.xlsx,.xls,.et,.html,.htm,.txt,.text,.md,.markdown,.rtf,.odt,.ods,text/plain,text/html,text/markdown,application/pdf";

    [BindProperty]
    public UploadInput Upload { get; set; } = new();

    [BindProperty]
    public PasteInput Paste { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public PlanDocumentStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    public PagedResultDto<PlanDocumentInListDto> Documents { get; private set; } = new();

    public IReadOnlyList<int> Years { get; private set; } = [];

    public ImportPanel Imports { get; private set; } = null!;

    public bool MayManage { get; private set; }

    public bool IsPasting { get; private set; }

    public bool IsFiltered => Year is not null || Status is not null;

    /// <summary>After a refusal for secrecy: where it is said to be a mistake.</summary>
    public string? SecrecyLink { get; private set; }

    public bool OffersSample => environment.IsDevelopment();

    /// <summary>The event that brings the list of documents up to date.</summary>
    internal const string ImportsEnded = "sv:imports-ended";

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnGetImportsAsync()
    {
        var panel = await PanelAsync();
        if (!panel.IsRunning) Response.Headers["HX-Trigger"] = ImportsEnded;
        return Partial("_Imports", panel);
    }

    protected override async Task LoadAsync()
    {
        var skip = (Math.Clamp(PageNumber, 1, 100_000) - 1) * PageSize;
        Documents = await documents.GetListAsync(new GetPlanDocumentListInput { PlanYear = Year, Status = Status, SkipCount = skip, MaxResultCount = PageSize });
        Years = await documents.GetYearsAsync();
        MayManage = (await authorization.AuthorizeAsync(User, ArrangementsPermissions.Manage)).Succeeded;
        if (MayManage) Imports = await PanelAsync();
    }

    /// <summary>Outside a unit of work: files are read and kept before any transaction begins.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostUploadAsync()
    {
        if (Upload.Files.Count == 0) return await WrongAsync("Upload.Files", texts["Index:FileMissing"]);
        if (Upload.Files is [var only]) return await LeadingAsync(async () => await FollowAsync(await StartAsync(only)));
        var started = new List<Guid>();
        var refused = new List<string>();
        foreach (var file in Upload.Files)
        {
            try
            {
                started.Add(await StartAsync(file));
            }
            catch (BusinessException refusal)
            {
                refused.Add(Sentence(refusal));
            }
        }
        foreach (var id in started) await imports.GetSettledAsync(id);
        return Done("/Arrangements", string.Join(' ', refused.Prepend(texts["Import:Started", started.Count])));
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostPasteAsync()
    {
        IsPasting = true;
        if (string.IsNullOrWhiteSpace(Paste.Title)) return await WrongAsync("Paste.Title", texts["Index:PasteTitleMissing"]);
        if (string.IsNullOrWhiteSpace(Paste.Text)) return await WrongAsync("Paste.Text", texts["Index:PasteTextMissing"]);
        return await LeadingAsync(async () => await FollowAsync(await imports.PasteAsync(Paste.ToDto())));
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostSampleAsync() => Done($"/Arrangements/Review/{await documents.UploadSampleAsync()}");

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostCancelAsync(Guid id)
    {
        await imports.CancelAsync(id);
        return Done("/Arrangements", texts["Import:CancelledSentence"]);
    }

    public async Task<IActionResult> OnPostPutAwayAsync(Guid id)
    {
        await imports.PutAwayAsync(id);
        return Done("/Arrangements");
    }

    private async Task<Guid> StartAsync(IFormFile file)
    {
        var content = await ReadAsync(file, HttpContext.RequestAborted);
        return await imports.StartAsync(new UploadPlanDocumentDto { FileName = file.FileName, Content = content, PlanYear = Upload.PlanYear });
    }

    // A small file is there at once; a long one goes on by itself and its page shows how far it is.
    private async Task<IActionResult> FollowAsync(Guid id)
    {
        var import = await imports.GetSettledAsync(id);
        if (import is { State: ImportState.Done, DocumentId: { } document })
            return Done(await questions.NextAsync(document), import.RefusalCode is null ? null : Sentence(ImportPanel.RefusalOf(import)));
        if (import.State != ImportState.Refused) return Done($"/Arrangements/Import/{id}");
        throw ImportPanel.RefusalOf(import);
    }

    // The same file again leads to the document; a refusal for secrecy leaves the way to say that it is a mistake.
    private async Task<IActionResult> LeadingAsync(Func<Task<IActionResult>> step)
    {
        try
        {
            return await step();
        }
        catch (BusinessException again) when (again.Code == ArrangementsErrorCodes.AlreadyUploaded)
        {
            return Done($"/Arrangements/Review/{again.Data["Id"]}", Sentence(again));
        }
        catch (BusinessException refusal) when (refusal.Code == OrganizationErrorCodes.SecrecyMarked)
        {
            if (IsPasting) refusal.WithData("FileName", Paste.Title!);
            if ((await authorization.AuthorizeAsync(User, OrganizationPermissions.DeclareFalseAlarms)).Succeeded)
                SecrecyLink = ImportPanel.LinkTo((string)refusal.Data["FileName"]!, (string)refusal.Data["Sha256"]!);
            throw;
        }
    }

    private async Task<IActionResult> WrongAsync(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await LoadAsync();
        return Page();
    }

    private async Task<ImportPanel> PanelAsync() => new(
        await imports.GetRecentAsync(), (await authorization.AuthorizeAsync(User, OrganizationPermissions.DeclareFalseAlarms)).Succeeded, converter);

    private string Sentence(BusinessException refusal) => converter.Convert(refusal).Message ?? string.Empty;

    // What lies behind the limit is not read: one byte more is enough to be refused.
    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenReadStream();
        var content = new byte[Math.Min(file.Length, PlanDocumentConsts.MaxFileBytes + 1L)];
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    /// <summary>The files to upload.</summary>
    internal sealed class UploadInput
    {
        public List<IFormFile> Files { get; set; } = [];
        public int? PlanYear { get; set; }
    }

    /// <summary>Words to take in, as typed or pasted: what is missing is said in the page's own words.</summary>
    internal sealed class PasteInput
    {
        public string? Title { get; set; }
        public int? PlanYear { get; set; }
        public string? Text { get; set; }
        public string? Html { get; set; }

        internal PastePlanDocumentDto ToDto() => new() { Title = Title!, PlanYear = PlanYear, Text = Text, Html = Html };
    }
}
