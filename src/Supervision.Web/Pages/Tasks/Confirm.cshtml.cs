using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Progress;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>待我确认: what the head of a department confirms with one click.</summary>
internal sealed class ConfirmModel : SupervisionPageModel
{
    private const int PageSize = 100;
    private readonly IProgressReportAppService _reports;
    private readonly IClosureAppService _closures;

    public ConfirmModel(IProgressReportAppService reports, IClosureAppService closures)
    {
        (_reports, _closures) = (reports, closures);
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<ProgressReportDto> Reports { get; private set; } = [];

    public IReadOnlyList<ClosureDto> Closures { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostReportsAsync(List<Guid> ids) =>
        Done("/Tasks/Confirm", BulkSentence.Of(L, "Page:Confirm:Reports", await _reports.ConfirmManyAsync(ids)));

    public async Task<IActionResult> OnPostSendBackAsync(List<Guid> ids)
    {
        var result = await _reports.SendBackManyAsync(new SendBackReportsDto { ReportIds = ids, Reason = Reason ?? string.Empty });
        return Done("/Tasks/Confirm", BulkSentence.Of(L, "Page:Review:SentBack", result));
    }

    public async Task<IActionResult> OnPostClosureAsync(Guid taskId)
    {
        await _closures.ConfirmAsync(taskId);
        return Done("/Tasks/Confirm", L["Page:Confirm:Closure"]);
    }

    public async Task<IActionResult> OnPostReturnClosureAsync(Guid taskId)
    {
        await _closures.ReturnDraftAsync(taskId, new ReasonDto { Reason = Reason ?? string.Empty });
        return Done("/Tasks/Confirm", L["Page:Confirm:ClosureReturned"]);
    }

    protected override async Task LoadAsync()
    {
        Reports = (await _reports.GetWaitingAsync(new GetWaitingReportsInput { ForReview = false, MaxResultCount = PageSize })).Items;
        Closures = (await _closures.GetWaitingAsync(new GetWaitingClosuresInput { ForReview = false, MaxResultCount = PageSize })).Items;
    }
}
