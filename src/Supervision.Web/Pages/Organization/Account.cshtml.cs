using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Volo.Abp.Uow;

namespace Supervision.Web.Pages.Organization;

/// <summary>Makes and changes an account. A new password is shown on the answer itself, once, and lies nowhere.</summary>
[UnitOfWork(IsDisabled = true)]
internal sealed class AccountModel(IAccountAppService accounts, IBureauIntegrationService bureau, TimeProvider timeProvider)
    : OrganizationPageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public AccountForm Input { get; set; } = new();

    /// <summary>The account as stored; null while a new one is being typed.</summary>
    public AccountDto? Stored { get; private set; }

    /// <summary>The password just made; null otherwise.</summary>
    public TemporaryPasswordDto? Issued { get; private set; }

    public IReadOnlyList<PersonInfo> People { get; private set; } = [];

    public bool IsLockedOut => Stored?.LockoutEndUtc > timeProvider.GetUtcNow().UtcDateTime;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Id is not { } id) return await ShowAsync(await accounts.CreateAsync(
            new CreateAccountDto { UserName = Input.UserName ?? string.Empty, PersonId = Input.PersonId, Roles = Input.Roles }));
        await accounts.UpdateAsync(id, new UpdateAccountDto
        {
            PersonId = Input.PersonId, Roles = Input.Roles, IsActive = Input.IsActive, ConcurrencyStamp = Input.ConcurrencyStamp ?? string.Empty,
        });
        return Done(Url.Page("/Organization/Account", new { id })!, L["Saved"]);
    }

    public async Task<IActionResult> OnPostResetAsync(Guid id) => await ShowAsync(await accounts.ResetPasswordAsync(id));

    public async Task<IActionResult> OnPostUnlockAsync(Guid id)
    {
        await accounts.UnlockAsync(id);
        return Done(Url.Page("/Organization/Account", new { id })!, L["Saved"]);
    }

    protected override async Task LoadAsync()
    {
        var snapshot = await bureau.GetSnapshotAsync();
        People = [.. snapshot.People.Where(p => p.IsActive && (p.AccountId is null || p.AccountId == Id))];
        if (Id is not { } id) return;
        Stored = await accounts.GetAsync(id);
        Input.ConcurrencyStamp = Stored.ConcurrencyStamp;
        if (IsRefused) return;
        Input.PersonId = Stored.PersonId;
        Input.Roles = [.. Stored.Roles.Intersect(AccountConsts.AssignableRoles)];
        Input.IsActive = Stored.IsActive;
    }

    private async Task<IActionResult> ShowAsync(TemporaryPasswordDto issued)
    {
        (Id, Issued) = (issued.AccountId, issued);
        ModelState.Clear();
        await LoadAsync();
        return Page();
    }

    internal sealed class AccountForm
    {
        [StringLength(AccountConsts.MaxUserNameLength)]
        public string? UserName { get; set; }

        public Guid? PersonId { get; set; }

        public List<string> Roles { get; set; } = [];

        public bool IsActive { get; set; } = true;

        public string? ConcurrencyStamp { get; set; }
    }
}
