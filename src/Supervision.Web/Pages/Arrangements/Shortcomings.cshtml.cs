using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Arrangements.Shortcomings;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>The shortcomings that a document admits; the review opens them folded. A person makes rectification tasks of them, one by one.</summary>
[Authorize(ArrangementsPermissions.View)]
internal sealed class ShortcomingsModel(
    IShortcomingAppService service, IAuthorizationService authorization, IStringLocalizer<ArrangementsResource> texts) : SupervisionPageModel
{
    [BindProperty(SupportsGet = true)] public Guid DocumentId { get; set; }

    public IReadOnlyList<ShortcomingDto> Shortcomings { get; private set; } = [];
    public bool MayManage { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return IsHtmx ? Partial("_Shortcomings", this) : Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(int start)
    {
        var draft = await service.TakeAsync(DocumentId, start);
        return Done($"/Arrangements/Review/{DocumentId}#d-{draft}", texts["Shortcoming:TakenDone"]);
    }

    protected override async Task LoadAsync()
    {
        Shortcomings = await service.GetListAsync(DocumentId);
        MayManage = (await authorization.AuthorizeAsync(User, ArrangementsPermissions.Manage)).Succeeded;
    }
}
