using Microsoft.Extensions.Localization;
using Supervision.Web.Navigation;
using Supervision.WorkCalendar.Localization;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.WorkCalendar;

internal sealed class WorkCalendarNavigationContributor(IStringLocalizer<WorkCalendarResource> localizer)
    : INavigationContributor, ITransientDependency
{
    public Task ContributeAsync(NavigationContext context)
    {
        context.Add(new NavigationItem(localizer["Nav:Calendar"], "/calendar", "calendar", 10) { Group = NavigationGroup.Settings });
        return Task.CompletedTask;
    }
}
