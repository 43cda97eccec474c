using Microsoft.Extensions.Localization;
using Supervision.Notifications;
using Supervision.Notifications.Localization;
using Supervision.Web.Navigation;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Notifications;

internal sealed class NotificationsNavigationContributor(IStringLocalizer<NotificationsResource> localizer)
    : INavigationContributor, ITransientDependency
{
    public async Task ContributeAsync(NavigationContext context)
    {
        if (await context.IsGrantedAsync(NotificationsPermissions.Queue.Default))
            context.Add(new NavigationItem(localizer["Nav:Letters"], "/notifications/letters", "mail", 30) { Group = NavigationGroup.Letters });
        if (await context.IsGrantedAsync(NotificationsPermissions.Settings))
            context.Add(new NavigationItem(localizer["Nav:MailSettings"], "/notifications/settings", "mail", 30) { Group = NavigationGroup.Settings });
    }
}
