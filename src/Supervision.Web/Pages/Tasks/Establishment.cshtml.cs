using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Tasks;

/// <summary>立项审批: a leader approves or returns drafts one by one or together; the office submits them and records a meeting's approval.</summary>
internal sealed class EstablishmentModel(IEstablishmentAppService establishment, IBureauIntegrationService bureaus) : TaskPageModel
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public List<Guid> Ids { get; set; } = [];

    [BindProperty]
    public string? Opinion { get; set; }

    public PagedResultDto<EstablishmentDto> List { get; private set; } = null!;

    public bool MayRecord { get; private set; }

    /// <summary>Something waits for the person's own decision.</summary>
    public bool Decides => List.Items.Any(d => d.MayDecide);

    public bool MayAct => Decides || MayRecord;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostSubmitAsync()
    {
        await establishment.SubmitAsync(new SubmitForEstablishmentDto { TaskIds = Ids });
        return Done("/Tasks/Establishment", L["Page:Establishment:Submitted", Ids.Count]);
    }

    public async Task<IActionResult> OnPostApproveAsync()
    {
        var batch = await establishment.ApproveAsync(Decision());
        return Done(OnBehalf.LeaderId == Guid.Empty ? "/Tasks/Establishment" : $"/Tasks/Batch/{batch:D}", L["Page:Establishment:Approved", Ids.Count]);
    }

    public async Task<IActionResult> OnPostRejectAsync()
    {
        await establishment.RejectAsync(Decision());
        return Done("/Tasks/Establishment", L["Page:Establishment:Rejected", Ids.Count]);
    }

    protected override async Task LoadAsync()
    {
        MayRecord = await AuthorizationService.IsGrantedAsync(TasksPermissions.RecordOnBehalf);
        List = await establishment.GetWaitingAsync(new PagedResultRequestDto
        {
            SkipCount = (Math.Max(1, PageNumber) - 1) * PageSize, MaxResultCount = PageSize,
        });
        if (!MayRecord || Decides) return;
        var bureau = await bureaus.GetSnapshotAsync();
        Leaders =
        [
            .. bureau.People.Where(p => p.IsActive && (bureau.PrincipalLeader?.Id == p.Id || bureau.InChargeOf(p.Id).Count > 0))
                .OrderByDescending(p => bureau.PrincipalLeader?.Id == p.Id).Select(p => new SelectListItem(p.Name, p.Id.ToString("D"))),
        ];
        await SuggestDayAsync();
    }

    private DecideEstablishmentDto Decision() => new()
    {
        TaskIds = Ids, Opinion = Opinion, OnBehalf = OnBehalf.LeaderId == Guid.Empty ? null : Recorded(),
    };
}
