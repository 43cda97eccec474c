using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Organization.Profile;
using Supervision.Organization.SignIn;
using Supervision.Web.Pages.Organization;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Account;

[UnitOfWork(IsDisabled = true)]
internal sealed class ChangePasswordModel(IProfileAppService profile, ISignInService signIn) : OrganizationPageModel
{
    [BindProperty]
    public PasswordForm Input { get; set; } = new();

    /// <summary>True at the first sign-in: nothing else is open before.</summary>
    public bool IsForced => User.HasClaim(claim => claim.Type == OrganizationClaimTypes.MustChangePassword);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var isForced = IsForced;
        await profile.ChangePasswordAsync(new ChangePasswordDto { CurrentPassword = Input.CurrentPassword, NewPassword = Input.NewPassword });
        await signIn.RefreshAsync();
        return Done(isForced ? Url.Content("~/") : Url.Page("/Account/Profile")!, L["ChangePassword:Done"]);
    }

    internal sealed class PasswordForm
    {
        [Required, StringLength(AccountConsts.MaxPasswordLength), DataType(DataType.Password)]
        public string CurrentPassword { get; set; } = string.Empty;

        [Required, StringLength(AccountConsts.MaxPasswordLength), DataType(DataType.Password)]
        public string NewPassword { get; set; } = string.Empty;

        [Required, StringLength(AccountConsts.MaxPasswordLength), DataType(DataType.Password), Compare(nameof(NewPassword))]
        public string Repeated { get; set; } = string.Empty;
    }
}
