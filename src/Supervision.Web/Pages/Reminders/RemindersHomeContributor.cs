using Supervision.Reminders;
using Supervision.Reminders.Preview;
using Supervision.Web.Home;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Reminders;

/// <summary>For the office: what goes to the principal leader, and what goes out on the next working day.</summary>
internal sealed class RemindersHomeContributor(IPrincipalListAppService principalList, IOutgoingAppService outgoing)
    : IHomeContributor, ITransientDependency
{
    public async Task ContributeAsync(HomeContext context)
    {
        if (context.Role != HomeRole.SupervisionOffice || !await context.Who.IsGrantedAsync(RemindersPermissions.HoldEscalations)) return;
        context.Add(new HomePanel(100, "/Pages/Reminders/_PrincipalList.cshtml", await principalList.GetAsync(), HomePlace.Top));
        var day = await outgoing.GetNextDayAsync();
        var letters = await outgoing.GetListAsync(new GetOutgoingInput { From = day });
        context.Add(new HomePanel(400, "/Pages/Reminders/_NextDay.cshtml", letters is [var next, ..] ? next : new OutgoingDayDto(day, []), HomePlace.Side));
    }
}
