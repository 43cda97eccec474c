using Microsoft.Extensions.Localization;
using Supervision.Reminders;
using Supervision.Reminders.Localization;
using Supervision.Web.Navigation;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Reminders;

internal sealed class RemindersNavigationContributor(IStringLocalizer<RemindersResource> localizer) : INavigationContributor, ITransientDependency
{
    public async Task ContributeAsync(NavigationContext context)
    {
        if (await context.IsGrantedAsync(RemindersPermissions.ViewOutgoing))
        {
            Add(context, "Nav:PrincipalList", "/reminders/principal", "megaphone", 5, NavigationGroup.Letters);
            Add(context, "Nav:Outgoing", "/reminders/outgoing", "bell", 10, NavigationGroup.Letters);
        }

        if (await context.IsGrantedAsync(RemindersPermissions.ViewPolicy))
        {
            Add(context, "Nav:Policy", "/reminders/policy", "clock", 20, NavigationGroup.Settings);
        }
    }

    private void Add(NavigationContext context, string text, string url, string icon, int order, NavigationGroup group) =>
        context.Add(new NavigationItem(localizer[text], url, icon, order) { Group = group });
}
