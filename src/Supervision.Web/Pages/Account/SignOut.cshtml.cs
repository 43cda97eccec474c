using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.SignIn;
using Supervision.Web.Pages.Organization;

namespace Supervision.Web.Pages.Account;

[AllowAnonymous]
internal sealed class SignOutModel(ISignInService signIn) : OrganizationPageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return RedirectToPage("/Account/SignIn");
    }
}
