using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Accounts;
using Supervision.Organization.Setup;
using Supervision.Organization.SignIn;
using Supervision.Web.Pages.Organization;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Account;

[AllowAnonymous]
[UnitOfWork(IsDisabled = true)]
internal sealed class SignInModel(ISignInService signIn, IDemoSignInService demo, ISetupAppService setup) : OrganizationPageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public SignInForm Input { get; set; } = new();

    public IReadOnlyList<IGrouping<string?, DemoAccount>> DemoAccounts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (User.Identity?.IsAuthenticated == true) return LocalRedirect(SafeReturnUrl());
        if ((await setup.GetStatusAsync()).IsRequired) return RedirectToPage("/Setup/Index");
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await signIn.SignInAsync(Input.UserName, Input.Password);
        if (outcome == SignInOutcome.SignedIn) return LocalRedirect(SafeReturnUrl());
        ModelState.AddModelError(string.Empty, L["Enum:SignInOutcome." + outcome]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostDemoAsync(Guid accountId) =>
        await demo.SignInAsync(accountId) ? LocalRedirect(SafeReturnUrl()) : NotFound();

    protected override async Task LoadAsync() =>
        DemoAccounts = [.. (await demo.GetAccountsAsync()).GroupBy(account => account.DepartmentName)];

    /// <summary>Only paths of this site: a link in a letter must not lead elsewhere after the sign-in.</summary>
    private string SafeReturnUrl() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Url.Content("~/");

    internal sealed class SignInForm
    {
        [Required, StringLength(AccountConsts.MaxUserNameLength)]
        public string UserName { get; set; } = string.Empty;

        [Required, StringLength(AccountConsts.MaxPasswordLength), DataType(DataType.Password)]
        public string Password { get; set; } = string.Empty;
    }
}
