using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Supervision.Web.Frame;
using Volo.Abp.Localization;

namespace Supervision.Web.Pages;

/// <summary>Changes the language of the interface for this browser.</summary>
[AllowAnonymous]
internal sealed class LanguageModel(IOptions<AbpLocalizationOptions> localization, TimeProvider time) : SupervisionPageModel
{
    private const int RememberedDays = 365;

    public IActionResult OnGet() => LocalRedirect("~/");

    public IActionResult OnPost(string culture, string? returnUrl)
    {
        if (localization.Value.Languages.Any(language => language.CultureName == culture))
        {
            Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
                new CookieOptions
                {
                    Expires = time.GetUtcNow().AddDays(RememberedDays), HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax,
                });
        }

        return RedirectSafely(returnUrl);
    }
}
