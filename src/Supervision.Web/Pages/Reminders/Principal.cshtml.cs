using Microsoft.AspNetCore.Authorization;
using Supervision.Reminders;
using Supervision.Reminders.Preview;

namespace Supervision.Web.Pages.Reminders;

[Authorize(RemindersPermissions.ViewOutgoing)]
internal sealed class PrincipalModel(IPrincipalListAppService principalList) : RemindersPageModel
{
    public PrincipalListDto List { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync() => List = await principalList.GetAsync();
}
