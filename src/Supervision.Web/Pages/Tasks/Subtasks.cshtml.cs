using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Receipt;

namespace Supervision.Web.Pages.Tasks;

/// <summary>处内分解: parts of a task for the department's own people.</summary>
internal sealed class SubtasksModel(IReceiptAppService receipts) : TaskPageModel
{
    [BindProperty]
    public AddSubtaskDto Input { get; set; } = new();

    public SubtasksDto Sub { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await receipts.AddSubtaskAsync(Id, Input);
        return Done($"/Tasks/Subtasks/{Id:D}", L["Page:Subtasks:Given"]);
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid partId)
    {
        await receipts.MarkSubtaskDoneAsync(Id, partId);
        return Done($"/Tasks/Subtasks/{Id:D}", L["Page:Subtasks:Marked"]);
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        Sub = await receipts.GetSubtasksAsync(Id);
    }
}
