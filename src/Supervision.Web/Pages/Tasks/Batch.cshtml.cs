using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Assignment;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>A batch (任务分解表) after assignment: who has signed.</summary>
internal sealed class BatchModel(IAssignmentAppService assignment) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public TaskBatchDto Batch { get; private set; } = null!;

    public async Task OnGetAsync() => Batch = await assignment.GetBatchAsync(Id);
}
