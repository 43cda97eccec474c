using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>交办: one confirmation for the chosen drafts; rows that are not ready stay drafts and say what they lack.</summary>
[Authorize(TasksPermissions.Assign)]
internal sealed class AssignModel : SupervisionPageModel
{
    private readonly IAssignmentAppService _assignment;

    public AssignModel(IAssignmentAppService assignment)
    {
        _assignment = assignment;
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public List<Guid> Ids { get; set; } = [];

    [BindProperty]
    public AssignBatchDto Input { get; set; } = new();

    public AssignmentReadinessDto Readiness { get; private set; } = null!;

    public IEnumerable<TaskReadinessDto> PastDate => Readiness.Tasks.Where(t => t.Problems.Contains(ReadinessProblem.DateInPast));

    public IActionResult OnGet() => Ids.Count == 0 ? Redirect("~/Tasks/Drafts") : Page();

    /// <summary>The confirmation page; nothing is changed yet.</summary>
    public async Task<IActionResult> OnPostPrepareAsync()
    {
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.TaskIds = Ids;
        Input.PastDates = [.. Input.PastDates.Where(p => p.Choice != PastDateChoice.OtherDate || p.NewDate is not null)];
        var result = await _assignment.AssignAsync(Input);
        var left = string.Join(L["Page:Comma"], result.NotReady.Select(t => t.ShortTitle));
        var sentence = L["Page:Assign:Done", result.Assigned.Count, result.LetterCount].Value;
        if (result.NotReady.Count > 0) sentence += L["Page:Assign:Left", result.NotReady.Count, left].Value;
        return Done($"/Tasks/Batch/{result.BatchId:D}", sentence);
    }

    protected override async Task LoadAsync() =>
        Readiness = await _assignment.GetReadinessAsync(new GetReadinessInput { TaskIds = Ids });
}
