namespace Supervision.Web.Navigation;

/// <summary>
/// Adds the places of one module to the navigation. Implement it as <c>internal sealed class TasksNavigationContributor : INavigationContributor,
/// ITransientDependency</c> beside the module's pages; it is asked on every full page of a signed-in person, so it only asks cheap questions.
/// </summary>
public interface INavigationContributor
{
    Task ContributeAsync(NavigationContext context);
}
