using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks;
using Supervision.Tasks.Divided;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Tasks;

/// <summary>A sentence that several departments carry out, each its own part: who has reported, and how each stands.</summary>
internal sealed class DividedModel : SupervisionPageModel
{
    private readonly IDividedTaskAppService _divided;

    public DividedModel(IDividedTaskAppService divided)
    {
        _divided = divided;
        LocalizationResourceType = typeof(TasksResource);
    }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DividedTaskDto Whole { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync() => Whole = await _divided.GetAsync(Id);
}
