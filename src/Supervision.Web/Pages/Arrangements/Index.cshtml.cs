using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Web.Frame;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>Source documents: upload one, go on with the others.</summary>
[Authorize(ArrangementsPermissions.View)]
[RequestSizeLimit(MaxRequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxRequestBytes)]
internal sealed class IndexModel(
    IPlanDocumentAppService documents,
    IAuthorizationService authorization,
    IHostEnvironment environment,
    IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    // A little more than the largest file, so that one just above it is answered in words.
    private const long MaxRequestBytes = PlanDocumentConsts.MaxFileBytes + (64L << 20);
    internal const int PageSize = 20;

    [BindProperty]
    public UploadInput Upload { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    public PagedResultDto<PlanDocumentInListDto> Documents { get; private set; } = new();

    public bool MayManage { get; private set; }

    public bool OffersSample => environment.IsDevelopment();

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        var skip = (Math.Clamp(PageNumber, 1, 100_000) - 1) * PageSize;
        Documents = await documents.GetListAsync(new GetPlanDocumentListInput { SkipCount = skip, MaxResultCount = PageSize });
        MayManage = (await authorization.AuthorizeAsync(User, ArrangementsPermissions.Manage)).Succeeded;
    }

    /// <summary>Outside a unit of work: the file is read and kept before the transaction begins.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostUploadAsync()
    {
        if (Upload.File is not { } file)
        {
            ModelState.AddModelError("Upload.File", texts["Index:FileMissing"]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await LoadAsync();
            return Page();
        }

        var content = await ReadAsync(file, HttpContext.RequestAborted);
        var id = await documents.UploadAsync(new UploadPlanDocumentDto { FileName = file.FileName, Content = content, PlanYear = Upload.PlanYear });
        return Done($"/Arrangements/Review/{id}");
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostSampleAsync() => Done($"/Arrangements/Review/{await documents.UploadSampleAsync()}");

    // What lies behind the limit is not read: one byte more is enough to be refused.
    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenReadStream();
        var content = new byte[Math.Min(file.Length, PlanDocumentConsts.MaxFileBytes + 1L)];
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    /// <summary>The file to upload.</summary>
    internal sealed class UploadInput
    {
        public IFormFile? File { get; set; }
        public int? PlanYear { get; set; }
    }
}
