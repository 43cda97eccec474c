using Microsoft.AspNetCore.Authorization;
using Supervision.Organization;
using Supervision.Organization.Departments;

namespace Supervision.Web.Pages.Organization;

internal sealed class DepartmentsModel(IDepartmentAppService departments) : OrganizationPageModel
{
    public IReadOnlyList<DepartmentTreeItemDto> Tree { get; private set; } = [];

    public bool MayManage { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync()
    {
        Tree = (await departments.GetTreeAsync()).Items;
        MayManage = await AuthorizationService.IsGrantedAsync(OrganizationPermissions.ManageDepartments);
    }
}
