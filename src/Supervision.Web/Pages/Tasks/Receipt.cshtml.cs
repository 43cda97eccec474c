using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Supervision.Tasks;
using Supervision.Tasks.Receipt;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>签收: everything that waits for the person, or one batch, or one task, with one button.</summary>
internal sealed class ReceiptModel : SupervisionPageModel
{
    private readonly IReceiptAppService _receipt;

    public ReceiptModel(IReceiptAppService receipt)
    {
        _receipt = receipt;
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid? BatchId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? TaskId { get; set; }

    [BindProperty]
    public AcknowledgeReceiptDto Input { get; set; } = new();

    public ReceiptFormDto Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Candidates => TaskWords.Options(Form.Candidates);

    /// <summary>The address of the form that was opened, so that it lists the same tasks after a refusal.</summary>
    public string Address => BatchId is { } batch ? $"/Tasks/Receipt?BatchId={batch:D}" : TaskId is { } task ? $"/Tasks/Receipt?TaskId={task:D}" : "/Tasks/Receipt";

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var count = await _receipt.AcknowledgeAsync(Input);
        var url = Input.TaskIds.Count == 1 ? $"/Tasks/Details/{Input.TaskIds[0]:D}" : "/Tasks/PeriodForm";
        return Done(url, count > 0 ? L["Page:Receipt:Done", count] : L["Page:Receipt:Already"]);
    }

    protected override async Task LoadAsync() =>
        Form = await _receipt.GetFormAsync(new GetReceiptFormInput { BatchId = BatchId, TaskId = TaskId });

    /// <summary>What was typed for a node, otherwise what is stored.</summary>
    public string? TargetOf(MilestoneToFillDto node) =>
        Input.StageTargets.FirstOrDefault(s => s.MilestoneId == node.Id)?.Text ?? node.StageTarget;
}
