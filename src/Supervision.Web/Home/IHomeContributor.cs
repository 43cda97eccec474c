namespace Supervision.Web.Home;

/// <summary>
/// Adds what one module has for the signed-in person's home page: figures of the strip, panels. Implement it beside the module's pages as
/// <c>internal sealed class TasksHomeContributor : IHomeContributor, ITransientDependency</c>; add nothing for roles and relations it does not concern.
/// </summary>
public interface IHomeContributor
{
    Task ContributeAsync(HomeContext context);
}
