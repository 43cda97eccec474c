using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Recording;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Tasks;

/// <summary>代录: for the leader what was recorded in the own name, for the office everything, what lacks proof first to find.</summary>
internal sealed class RecordedModel(IRecordedActAppService acts) : TaskPageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public bool Unproven { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public string? Reference { get; set; }

    public bool IsOffice { get; private set; }

    public PagedResultDto<RecordedActDto> List { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostProveAsync(Guid actId)
    {
        await acts.AddProofAsync(actId, new AddProofDto { ProofReference = Reference, Proof = Uploads });
        return Done(Address, L["Page:Recorded:Proven"]);
    }

    public async Task<IActionResult> OnPostStrikeOutAsync(Guid actId)
    {
        await acts.StrikeOutAsync(actId);
        return Done(Address, L["Page:Recorded:StruckOut"]);
    }

    protected override async Task LoadAsync()
    {
        IsOffice = await AuthorizationService.IsGrantedAsync(TasksPermissions.RecordOnBehalf);
        List = await acts.GetListAsync(new GetRecordedActsInput
        {
            UnprovenOnly = Unproven, SkipCount = (Math.Max(1, PageNumber) - 1) * PageSize, MaxResultCount = PageSize,
        });
    }

    private string Address => Unproven ? "/Tasks/Recorded?Unproven=true" : "/Tasks/Recorded";
}
