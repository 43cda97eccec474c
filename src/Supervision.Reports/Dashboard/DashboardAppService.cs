using Microsoft.AspNetCore.Authorization;

namespace Supervision.Reports.Dashboard;

[Authorize(ReportsPermissions.Dashboard)]
internal sealed class DashboardAppService : ReportsAppService, IDashboardAppService
{
    public async Task<DashboardDto> GetAsync(GetDashboardInput input) =>
        await DashboardQuery.ReadAsync(await DeskAsync(), input.PlanYear, input.OwnOnly);
}
