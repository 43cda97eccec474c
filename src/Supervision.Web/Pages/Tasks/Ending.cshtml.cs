using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Adjustments;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Closing;

namespace Supervision.Web.Pages.Tasks;

/// <summary>销号、重新办理、归档、恢复办理: steps that want at most a reason and a date.</summary>
internal sealed class EndingModel(IClosureAppService closures, IAdjustmentAppService adjustments) : TaskPageModel
{
    [BindProperty(SupportsGet = true)]
    public TaskAction Step { get; set; }

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    public bool NeedsReason => Step is TaskAction.StrikeOff or TaskAction.Reopen;

    public bool NeedsDate => Step == TaskAction.Reopen;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        switch (Step)
        {
            case TaskAction.StrikeOff: await closures.StrikeOffAsync(Id, new ReasonDto { Reason = Input.Reason ?? string.Empty }); break;
            case TaskAction.Reopen:
                await closures.ReopenAsync(Id, new ReopenTaskDto { Reason = Input.Reason ?? string.Empty, NewDueDate = Input.NewDueDate ?? default });
                break;
            case TaskAction.Archive: await closures.ArchiveAsync(Id); break;
            case TaskAction.Resume: await adjustments.ResumeAsync(Id); break;
            default: return NotFound();
        }

        return Done($"/Tasks/Details/{Id:D}", L["Page:Ending:Done", L[$"Enum:TaskAction.{Step}"]]);
    }
}

/// <summary>What is typed for the step.</summary>
internal sealed class EndingInput
{
    public string? Reason { get; set; }

    public DateOnly? NewDueDate { get; set; }
}
