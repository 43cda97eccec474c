using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>登记事项: one task by hand in one short form.</summary>
internal sealed class RegisterModel : SupervisionPageModel
{
    private readonly ITaskRegistrationAppService _registration;
    private readonly IBureauIntegrationService _bureaus;

    public RegisterModel(ITaskRegistrationAppService registration, IBureauIntegrationService bureaus)
    {
        (_registration, _bureaus) = (registration, bureaus);
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty]
    public CreateTaskDto Input { get; set; } = new();

    [BindProperty]
    public List<NodeLine> Nodes { get; set; } = [];

    [BindProperty]
    public List<TargetLine> Targets { get; set; } = [];

    public DraftForm Form { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        DraftForm.Spare(Nodes, Targets);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        DraftLines.Take(Input, Nodes, Targets);
        var id = await _registration.CreateAsync(Input);
        return Done($"/Tasks/Draft/{id:D}", L["Page:Register:Done", Input.ShortTitle]);
    }

    protected override async Task LoadAsync() => Form = new DraftForm(await _bureaus.GetSnapshotAsync());
}
