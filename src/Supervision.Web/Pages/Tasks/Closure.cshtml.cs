using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Closing;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Tasks;

/// <summary>申请办结.</summary>
internal sealed class ClosureModel(IClosureAppService closures) : TaskPageModel
{
    [BindProperty]
    public RequestClosureDto Input { get; set; } = new();

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public AnswerClosureDto Answer { get; set; } = new();

    public ClosureFormDto Form { get; private set; } = null!;

    /// <summary>The head's own request goes to review at once.</summary>
    public bool IsSentToHead => Form.Waiting is { State: ClosureState.AwaitingHead };

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (Form.Requests is not [{ State: ClosureState.SentBack } last, ..]) return;
        (Input.Result, Input.CriterionStatement, Input.OpenNodesStatement) = (last.Result, last.CriterionStatement, last.OpenNodesStatement);
        (Input.ActualDate, Input.ProposedOutcome) = (last.ActualDate, last.ProposedOutcome);
    }

    /// <summary>Outside a unit of work: files are read and checked before the service begins its own.</summary>
    [UnitOfWork(IsDisabled = true)]
    public async Task<IActionResult> OnPostAsync()
    {
        Input.Files = Uploads;
        await closures.RequestAsync(Id, Input);
        var form = await closures.GetFormAsync(Id);
        return Done($"/Tasks/Details/{Id:D}", L[form.Waiting is { State: ClosureState.AwaitingHead } ? "Page:Closure:ToHead" : "Page:Closure:ToReview"]);
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        await closures.ConfirmAsync(Id);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Confirm:Closure"]);
    }

    public async Task<IActionResult> OnPostAnswerAsync(bool agrees)
    {
        Answer.Agrees = agrees;
        await closures.AnswerAsync(Id, Answer);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Closure:Answered"]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        Form = await closures.GetFormAsync(Id);
    }
}
