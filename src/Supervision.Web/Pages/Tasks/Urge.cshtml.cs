using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Urging;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>催办 of one task or many: one letter per person.</summary>
internal sealed class UrgeModel : SupervisionPageModel
{
    private readonly IUrgingAppService _urging;
    private readonly ISupervisedTaskAppService _tasks;

    public UrgeModel(IUrgingAppService urging, ISupervisedTaskAppService tasks)
    {
        (_urging, _tasks) = (urging, tasks);
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public List<Guid> Ids { get; set; } = [];

    [BindProperty]
    public UrgeDto Input { get; set; } = new();

    public IReadOnlyList<SupervisedTaskWithDetailsDto> Matters { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Input.TaskIds = Ids;
        var result = await _urging.UrgeAsync(Input);
        var url = Ids.Count == 1 ? $"/Tasks/Details/{Ids[0]:D}" : "/Tasks";
        return Done(url, L["Page:Urge:Done", result.TaskCount, result.LetterCount]);
    }

    protected override async Task LoadAsync()
    {
        var matters = new List<SupervisedTaskWithDetailsDto>();
        foreach (var id in Ids.Distinct()) matters.Add(await _tasks.GetAsync(id));
        Matters = matters;
    }
}
