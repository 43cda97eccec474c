using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Duties;
using Supervision.Web.Frame;
using Supervision.Web.Pages.Home;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Tasks;

/// <summary>待我处理: everything that waits for this person, each with its button.</summary>
internal sealed class DutiesModel(IDutyAppService duties) : SupervisionPageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public DutyKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    public DutyCountsDto Counts { get; private set; } = null!;

    public PagedResultDto<DutyDto> List { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Counts = await duties.GetCountsAsync();
        List = await duties.GetListAsync(new GetDutyListInput
        {
            Kind = Kind, SkipCount = (Math.Max(1, PageNumber) - 1) * PageSize, MaxResultCount = PageSize,
        });
    }

    /// <summary>Where the duty is done.</summary>
    public static string UrlOf(DutyDto duty) => DutyLinks.StepOf(duty) switch
    {
        DutyKind.ToSign => $"/Tasks/Receipt?TaskId={duty.TaskId:D}",
        DutyKind.DirectiveToReply => $"/Tasks/DirectiveReply/{duty.SubjectId:D}?TaskId={duty.TaskId:D}",
        DutyKind.SentBack when duty.Subject == DutySubject.Closure => $"/Tasks/Closure/{duty.TaskId:D}",
        DutyKind.SentBack or DutyKind.ToReport => $"/Tasks/Report/{duty.TaskId:D}",
        DutyKind.ToReview => "/Tasks/Review",
        DutyKind.ToConfirm or DutyKind.ToDecide => DecisionOf(duty),
        _ => $"/Tasks/Details/{duty.TaskId:D}",
    };

    private static string DecisionOf(DutyDto duty) => duty.Subject switch
    {
        DutySubject.Adjustment => $"/Tasks/AdjustDecision/{duty.SubjectId:D}",
        DutySubject.Establishment => "/Tasks/Establishment",
        DutySubject.ClosureAnswer => $"/Tasks/Closure/{duty.TaskId:D}",
        DutySubject.Coordination => $"/Tasks/CoordinateDecision/{duty.SubjectId:D}",
        DutySubject.Closure when duty.Kind == DutyKind.ToDecide => $"/Tasks/CloseReview/{duty.TaskId:D}",
        _ => "/Tasks/Confirm",
    };
}
