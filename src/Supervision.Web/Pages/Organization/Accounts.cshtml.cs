using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Accounts;
using Supervision.Organization.Bureau;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Organization;

internal sealed class AccountsModel(IAccountAppService accounts, TimeProvider timeProvider) : OrganizationPageModel
{
    public const int PageSize = 20;

    public static IReadOnlyList<string> Roles { get; } =
    [
        OrganizationRoles.Administrator, OrganizationRoles.SupervisionOffice, OrganizationRoles.Auditor,
        OrganizationRoles.PrincipalLeader, OrganizationRoles.LeaderInCharge,
    ];

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    public PagedResultDto<AccountDto> List { get; private set; } = new(0, []);

    public bool IsLockedOut(AccountDto account) => account.LockoutEndUtc > timeProvider.GetUtcNow().UtcDateTime;

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync() => List = await accounts.GetListAsync(new GetAccountListInput
    {
        Filter = Filter,
        Role = Role,
        SkipCount = (Math.Max(PageNumber, 1) - 1) * PageSize,
        MaxResultCount = PageSize,
    });
}
