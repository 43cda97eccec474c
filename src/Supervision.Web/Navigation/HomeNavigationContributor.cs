using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Navigation;

internal sealed class HomeNavigationContributor(IStringLocalizer<WebResource> localizer) : INavigationContributor, ITransientDependency
{
    public Task ContributeAsync(NavigationContext context)
    {
        context.Add(new NavigationItem(localizer["Nav:Home"], "/", "home", 0) { PhoneOrder = 0 });
        return Task.CompletedTask;
    }
}
