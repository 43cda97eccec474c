using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.Directives;

namespace Supervision.Web.Pages.Tasks;

/// <summary>A leader decides a request for coordination, passes it on, or the office records the decision.</summary>
internal sealed class CoordinateDecisionModel(ICoordinationAppService coordination, IDirectiveAppService directives) : TaskPageModel
{
    [BindProperty]
    public RecordCoordinationDecisionDto Input { get; set; } = new();

    [BindProperty]
    public PassOnCoordinationDto PassOn { get; set; } = new();

    public CoordinationRequestDto Coordination { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostDecideAsync()
    {
        var request = await coordination.GetAsync(Id);
        Input.OnBehalf = Recorded();
        if (OnBehalf.LeaderId == Guid.Empty) await coordination.DecideAsync(Id, new DecideCoordinationDto { Decision = Input.Decision });
        else await coordination.RecordDecisionAsync(Id, Input);
        return Done($"/Tasks/Details/{request.TaskId:D}", L["Page:Coordination:Decided"]);
    }

    public async Task<IActionResult> OnPostPassOnAsync()
    {
        var request = await coordination.GetAsync(Id);
        await coordination.PassOnAsync(Id, PassOn);
        return Done($"/Tasks/Details/{request.TaskId:D}", L["Page:Coordination:PassedOn"]);
    }

    protected override async Task LoadAsync()
    {
        Coordination = await coordination.GetAsync(Id);
        Matter = await Tasks.GetAsync(Coordination.TaskId);
        if (Coordination is { MayRecord: true, MayDecide: false })
            await LoadLeadersAsync(directives, Coordination.TaskId);
    }
}
