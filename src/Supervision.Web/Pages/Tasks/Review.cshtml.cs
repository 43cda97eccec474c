using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Progress;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>待审: reports and closings that wait for this person's decision.</summary>
internal sealed class ReviewModel : SupervisionPageModel
{
    private const int PageSize = 100;
    private readonly IProgressReportAppService _reports;
    private readonly IClosureAppService _closures;

    public ReviewModel(IProgressReportAppService reports, IClosureAppService closures)
    {
        (_reports, _closures) = (reports, closures);
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<ProgressReportDto> Reports { get; private set; } = [];

    public IReadOnlyList<ClosureDto> Closures { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(List<Guid> ids)
    {
        var result = await _reports.ReviewManyAsync(new ReviewReportsDto { ReportIds = ids, Opinion = Reason });
        return Done("/Tasks/Review", BulkSentence.Of(L, "Page:Review:Passed", result));
    }

    public async Task<IActionResult> OnPostSendBackAsync(List<Guid> ids)
    {
        var result = await _reports.SendBackManyAsync(new SendBackReportsDto { ReportIds = ids, Reason = Reason ?? string.Empty });
        return Done("/Tasks/Review", BulkSentence.Of(L, "Page:Review:SentBack", result));
    }

    protected override async Task LoadAsync()
    {
        Reports = (await _reports.GetWaitingAsync(new GetWaitingReportsInput { MaxResultCount = PageSize })).Items;
        Closures = (await _closures.GetWaitingAsync(new GetWaitingClosuresInput { MaxResultCount = PageSize })).Items;
    }
}
