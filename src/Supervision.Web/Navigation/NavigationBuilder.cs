using Microsoft.AspNetCore.Authorization;
using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Navigation;

/// <summary>Asks every contributor for the places of the signed-in person.</summary>
internal sealed class NavigationBuilder(
    IServiceProvider serviceProvider,
    IEnumerable<INavigationContributor> contributors,
    ICurrentPerson person,
    IAuthorizationService authorization) : ITransientDependency
{
    public async Task<NavigationMenu> BuildAsync(BureauSnapshot bureau)
    {
        var context = new NavigationContext(serviceProvider, person, bureau, authorization);
        foreach (var contributor in contributors)
            await contributor.ContributeAsync(context);
        return new NavigationMenu(context.Items);
    }
}
