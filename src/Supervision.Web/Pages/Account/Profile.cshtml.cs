using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Profile;
using Supervision.Web.Pages.Organization;

namespace Supervision.Web.Pages.Account;

internal sealed class ProfileModel(IProfileAppService profile) : OrganizationPageModel
{
    [BindProperty]
    public UpdateProfileDto Input { get; set; } = new();

    public ProfileDto Current { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await profile.UpdateAsync(Input);
        Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Input.Culture)),
            new CookieOptions { IsEssential = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
        return Done(Url.Page("/Account/Profile")!, L["Saved"]);
    }

    protected override async Task LoadAsync()
    {
        Current = await profile.GetAsync();
        if (!IsRefused) Input = new UpdateProfileDto { Phone = Current.Phone, Culture = Current.Culture ?? Input.Culture };
    }
}
