using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Bureau;

namespace Supervision.Web.Pages.Organization;

internal sealed class SettingsModel(IBureauNamesAppService names) : OrganizationPageModel
{
    [BindProperty]
    public BureauNamesDto Input { get; set; } = new();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await names.UpdateAsync(Input);
        return Done(Url.Page("/Organization/Settings")!, L["Saved"]);
    }

    protected override async Task LoadAsync()
    {
        var stored = await names.GetAsync();
        if (!IsRefused) Input = stored;
    }
}
