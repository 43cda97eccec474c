using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Closing;
using Supervision.Tasks.Directives;

namespace Supervision.Web.Pages.Tasks;

/// <summary>审核办结: 办结 with conclusion and outcome, or 退回补办.</summary>
internal sealed class CloseReviewModel(IClosureAppService closures, IDirectiveAppService directives) : TaskPageModel
{
    [BindProperty]
    public CloseTaskDto Input { get; set; } = new();

    public ClosureFormDto Form { get; private set; } = null!;

    /// <summary>The office records a leader's decision (代录).</summary>
    public bool Records { get; private set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (Form.Waiting is { } waiting)
            (Input.RequestId, Input.Outcome, Input.ActualDate) = (waiting.Id, waiting.ProposedOutcome, waiting.ActualDate);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.OnBehalf = await MayRecordAsync() ? Recorded() : null;
        await closures.CloseAsync(Id, Input);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Closed:Done"]);
    }

    public async Task<IActionResult> OnPostSendBackAsync()
    {
        await closures.SendBackAsync(Id, new DecideClosureDto
        {
            RequestId = Input.RequestId, Opinion = Input.Opinion, OnBehalf = await MayRecordAsync() ? Recorded() : null,
        });
        return Done($"/Tasks/Details/{Id:D}", L["Page:Closed:SentBack"]);
    }

    /// <summary>A leader was chosen on the form: then it is a 代录.</summary>
    private async Task<bool> MayRecordAsync() =>
        OnBehalf.LeaderId != Guid.Empty && await AuthorizationService.IsGrantedAsync(TasksPermissions.RecordOnBehalf);

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        Form = await closures.GetFormAsync(Id);
        Records = !Matter.May(TaskAction.Close) && Form.Waiting is { State: ClosureState.AwaitingReview }
            && await AuthorizationService.IsGrantedAsync(TasksPermissions.RecordOnBehalf);
        if (Records) await LoadLeadersAsync(directives, Id);
    }
}
