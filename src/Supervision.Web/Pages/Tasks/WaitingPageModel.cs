using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Progress;
using Supervision.Web.Frame;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Tasks;

/// <summary>Reports and closings that wait for one person, with the reason and the ticks kept when a decision is refused.</summary>
internal abstract class WaitingPageModel : SupervisionPageModel
{
    /// <summary>Rows of each of the two lists on one page.</summary>
    internal const int PageSize = 50;

    private const int MostPages = 100_000;

    private readonly bool _forReview;

    /// <param name="forReview">What the office decides; otherwise what the head confirms.</param>
    protected WaitingPageModel(IProgressReportAppService reports, IClosureAppService closures, bool forReview)
    {
        (ReportService, ClosureService, _forReview) = (reports, closures, forReview);
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The reports chosen in the form that was sent.</summary>
    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    /// <summary>The form of the reports was sent: what is not among <see cref="Ids"/> was unticked. Otherwise every report is ticked.</summary>
    [BindProperty]
    public bool HasChosen { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    public PagedResultDto<ProgressReportDto> Reports { get; private set; } = new();

    public PagedResultDto<ClosureDto> Closures { get; private set; } = new();

    protected IProgressReportAppService ReportService { get; }

    protected IClosureAppService ClosureService { get; }

    public Task OnGetAsync() => LoadAsync();

    public bool IsChosen(ProgressReportDto report) => !HasChosen || Ids.Contains(report.Id);

    protected Task<BulkResultDto> SendBackAsync() =>
        ReportService.SendBackManyAsync(new SendBackReportsDto { ReportIds = Ids, Reason = Reason ?? string.Empty });

    // Others decide too: where the page has become empty meanwhile, the last one is shown.
    protected override async Task LoadAsync()
    {
        await LoadPageAsync();
        var last = (Math.Max(Reports.TotalCount, Closures.TotalCount) + PageSize - 1) / PageSize;
        if (PageNumber <= Math.Max(1, last)) return;
        PageNumber = (int)Math.Max(1, last);
        await LoadPageAsync();
    }

    private async Task LoadPageAsync()
    {
        PageNumber = Math.Clamp(PageNumber, 1, MostPages);
        var skip = (PageNumber - 1) * PageSize;
        Reports = await ReportService.GetWaitingAsync(new GetWaitingReportsInput { ForReview = _forReview, SkipCount = skip, MaxResultCount = PageSize });
        Closures = await ClosureService.GetWaitingAsync(new GetWaitingClosuresInput { ForReview = _forReview, SkipCount = skip, MaxResultCount = PageSize });
    }
}
