using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Directives;
using Volo.Abp.Domain.Entities;

namespace Supervision.Web.Pages.Tasks;

/// <summary>The head confirms a drafted request; who decides approves or rejects it.</summary>
internal sealed class AdjustDecisionModel(IAdjustmentAppService adjustments, IDirectiveAppService directives) : TaskPageModel
{
    /// <summary>Instead of the request's id: the open request of this task.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? TaskId { get; set; }

    [BindProperty]
    public RecordAdjustmentDecisionDto Input { get; set; } = new();

    public AdjustmentRequestDto Adjustment { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.Date = Adjustment.NewDate;
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        await adjustments.ConfirmAsync(Id);
        return await DoneAsync("Page:Adjustment:Confirmed");
    }

    public async Task<IActionResult> OnPostDropAsync()
    {
        await adjustments.DropAsync(Id);
        return await DoneAsync("Page:Adjustment:Dropped");
    }

    public async Task<IActionResult> OnPostDecideAsync(bool approve)
    {
        Input.IsApproved = approve;
        if (OnBehalf.LeaderId == Guid.Empty)
            await adjustments.DecideAsync(Id, new DecideAdjustmentDto { IsApproved = approve, Date = Input.Date, Opinion = Input.Opinion });
        else
        {
            Input.OnBehalf = Recorded();
            await adjustments.RecordDecisionAsync(Id, Input);
        }


        return await DoneAsync(approve ? "Page:Adjustment:Approved" : "Page:Adjustment:Rejected");
    }

    protected override async Task LoadAsync()
    {
        Adjustment = await FindAsync();
        Matter = await Tasks.GetAsync(Adjustment.TaskId);
        if (Adjustment is { MayRecord: true, MayDecide: false })
            await LoadLeadersAsync(directives, Adjustment.TaskId);
    }

    private async Task<AdjustmentRequestDto> FindAsync()
    {
        if (TaskId is not { } taskId || Id != Guid.Empty) return await adjustments.GetAsync(Id);
        var open = (await adjustments.GetListAsync(taskId))
            .FirstOrDefault(a => a.State is AdjustmentState.AwaitingDecision or AdjustmentState.AwaitingHead)
            ?? throw new EntityNotFoundException(typeof(AdjustmentRequestDto), taskId);
        Id = open.Id;
        return open;
    }

    private async Task<IActionResult> DoneAsync(string key) =>
        Done($"/Tasks/Details/{(await adjustments.GetAsync(Id)).TaskId:D}", L[key]);
}
