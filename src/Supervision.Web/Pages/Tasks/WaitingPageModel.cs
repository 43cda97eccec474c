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

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    public PagedResultDto<ProgressReportDto> Reports { get; private set; } = new();

    public PagedResultDto<ClosureDto> Closures { get; private set; } = new();

    protected IProgressReportAppService ReportService { get; }

    protected IClosureAppService ClosureService { get; }

    public Task OnGetAsync() => LoadAsync();

    public bool IsChosen(ProgressReportDto report) => Ids.Count == 0 || Ids.Contains(report.Id);

    protected Task<BulkResultDto> SendBackAsync() =>
        ReportService.SendBackManyAsync(new SendBackReportsDto { ReportIds = Ids, Reason = Reason ?? string.Empty });

    protected override async Task LoadAsync()
    {
        var skip = (Math.Max(PageNumber, 1) - 1) * PageSize;
        Reports = await ReportService.GetWaitingAsync(new GetWaitingReportsInput { ForReview = _forReview, SkipCount = skip, MaxResultCount = PageSize });
        Closures = await ClosureService.GetWaitingAsync(new GetWaitingClosuresInput { ForReview = _forReview, SkipCount = skip, MaxResultCount = PageSize });
    }
}
