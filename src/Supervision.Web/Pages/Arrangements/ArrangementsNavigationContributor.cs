using Microsoft.Extensions.Localization;
using Supervision.Arrangements;
using Supervision.Web.Navigation;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Arrangements;

internal sealed class ArrangementsNavigationContributor(IStringLocalizer<ArrangementsResource> texts) : INavigationContributor, ITransientDependency
{
    public async Task ContributeAsync(NavigationContext context)
    {
        if (await context.IsGrantedAsync(ArrangementsPermissions.View))
            context.Add(new NavigationItem(texts["Index:Title"], "/Arrangements", "plan", 10));
    }
}
