using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Supervision.Organization.Bureau;
using Supervision.Reports;
using Supervision.Reports.Dashboard;
using Supervision.Web.Frame;

namespace Supervision.Web.Pages.Reports;

/// <summary>领导总览: timeliness and lights by department, and their course. A leader in charge sees the own departments.</summary>
[Authorize(ReportsPermissions.Dashboard)]
internal sealed class IndexModel(IDashboardAppService dashboards, ICurrentPerson person) : SupervisionPageModel
{
    private static readonly string[] OfWholeBureau =
        [OrganizationRoles.PrincipalLeader, OrganizationRoles.SupervisionOffice, OrganizationRoles.Auditor];

    [BindProperty(SupportsGet = true)]
    public int? PlanYear { get; set; }

    public bool OwnOnly => !OfWholeBureau.Any(person.IsInRole);

    public DashboardDto Dashboard { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    protected override async Task LoadAsync() =>
        Dashboard = await dashboards.GetAsync(new GetDashboardInput { PlanYear = PlanYear, OwnOnly = OwnOnly });
}
