using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Progress;

namespace Supervision.Web.Pages.Tasks;

/// <summary>待审: reports and closings that wait for this person's decision.</summary>
internal sealed class ReviewModel(IProgressReportAppService reports, IClosureAppService closures) : WaitingPageModel(reports, closures, forReview: true)
{
    public async Task<IActionResult> OnPostAsync() =>
        Done("/Tasks/Review", BulkSentence.Of(L, "Page:Review:Passed", await ReportService.ReviewManyAsync(new ReviewReportsDto { ReportIds = Ids, Opinion = Reason })));

    public async Task<IActionResult> OnPostSendBackAsync() => Done("/Tasks/Review", BulkSentence.Of(L, "Page:Review:SentBack", await SendBackAsync()));
}
