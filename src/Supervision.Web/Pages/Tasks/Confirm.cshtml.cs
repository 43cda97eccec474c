using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Progress;

namespace Supervision.Web.Pages.Tasks;

/// <summary>待我确认: what the head of a department confirms with one click.</summary>
internal sealed class ConfirmModel(IProgressReportAppService reports, IClosureAppService closures) : WaitingPageModel(reports, closures, forReview: false)
{
    public async Task<IActionResult> OnPostReportsAsync() => Done("/Tasks/Confirm", BulkSentence.Of(L, "Page:Confirm:Reports", await ReportService.ConfirmManyAsync(Ids)));

    public async Task<IActionResult> OnPostSendBackAsync() => Done("/Tasks/Confirm", BulkSentence.Of(L, "Page:Review:SentBack", await SendBackAsync()));

    public async Task<IActionResult> OnPostClosureAsync(Guid taskId)
    {
        await ClosureService.ConfirmAsync(taskId);
        return Done("/Tasks/Confirm", L["Page:Confirm:Closure"]);
    }

    public async Task<IActionResult> OnPostReturnClosureAsync(Guid taskId)
    {
        await ClosureService.ReturnDraftAsync(taskId, new ReasonDto { Reason = Reason ?? string.Empty });
        return Done("/Tasks/Confirm", L["Page:Confirm:ClosureReturned"]);
    }
}
