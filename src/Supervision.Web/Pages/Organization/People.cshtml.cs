using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization;
using Supervision.Organization.Bureau;
using Supervision.Organization.Departments;
using Supervision.Organization.People;
using Supervision.Organization.Posts;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Organization;

internal sealed class PeopleModel(
    IPersonAppService people, IDepartmentAppService departments, IPostAppService posts, IBureauIntegrationService bureau)
    : OrganizationPageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string? Filter { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? DepartmentId { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool IncludeInactive { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool WithoutEmail { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public SetPrincipalLeaderDto Leader { get; set; } = new();

    public PagedResultDto<PersonListItemDto> List { get; private set; } = new(0, []);

    public IReadOnlyList<DepartmentTreeItemDto> Departments { get; private set; } = [];

    public IReadOnlyList<PersonInfo> Everybody { get; private set; } = [];

    public bool MayManage { get; private set; }

    public bool MaySetLeader { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostLeaderAsync()
    {
        await posts.SetPrincipalLeaderAsync(Leader);
        return Done(Url.Page("/Organization/People")!, L["Posts:Saved"]);
    }

    protected override async Task LoadAsync()
    {
        List = await people.GetListAsync(new GetPersonListInput
        {
            Filter = Filter,
            DepartmentId = DepartmentId,
            IncludeInactive = IncludeInactive,
            WithoutEmail = WithoutEmail,
            SkipCount = (Math.Max(PageNumber, 1) - 1) * PageSize,
            MaxResultCount = PageSize,
        });
        Departments = (await departments.GetTreeAsync()).Items;
        MayManage = await AuthorizationService.IsGrantedAsync(OrganizationPermissions.ManagePeople);
        MaySetLeader = await AuthorizationService.IsGrantedAsync(OrganizationPermissions.ManageDepartments);
        var snapshot = await bureau.GetSnapshotAsync();
        Everybody = [.. snapshot.People.Where(p => p.IsActive).OrderBy(p => p.DepartmentId is not null)];
        if (!IsRefused) Leader.PersonId = snapshot.PrincipalLeader?.Id;
    }
}
