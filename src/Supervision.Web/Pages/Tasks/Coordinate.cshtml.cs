using Microsoft.AspNetCore.Mvc;
using Supervision.Tasks.Coordination;

namespace Supervision.Web.Pages.Tasks;

/// <summary>请求协调 by the head of the lead department.</summary>
internal sealed class CoordinateModel(ICoordinationAppService coordination) : TaskPageModel
{
    [BindProperty]
    public RequestCoordinationDto Input { get; set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await coordination.RequestAsync(Id, Input);
        return Done($"/Tasks/Details/{Id:D}", L["Page:Coordination:Sent"]);
    }
}
