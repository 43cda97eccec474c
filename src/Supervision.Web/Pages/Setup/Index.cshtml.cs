using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Accounts;
using Supervision.Organization.Setup;
using Supervision.Organization.SignIn;
using Supervision.Web.Pages.Organization;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Setup;

/// <summary>The first-run page. Gone as soon as one account exists.</summary>
[AllowAnonymous]
[UnitOfWork(IsDisabled = true)]
internal sealed class IndexModel(ISetupAppService setup, ISignInService signIn) : OrganizationPageModel
{
    [BindProperty]
    public CompleteSetupDto Input { get; set; } = new();

    [BindProperty, Required, DataType(DataType.Password), StringLength(AccountConsts.MaxPasswordLength)]
    public string Repeated { get; set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync() =>
        (await setup.GetStatusAsync()).IsRequired ? Page() : RedirectToPage("/Account/SignIn");

    public async Task<IActionResult> OnPostAsync()
    {
        if (Repeated != Input.Password)
        {
            ModelState.AddModelError(nameof(Repeated), L["Setup:NotRepeated"]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await setup.CompleteAsync(Input);
        await signIn.SignInAsync(Input.UserName, Input.Password);
        return Done(Url.Page("/Setup/List")!, L["Setup:Done"]);
    }
}
