using Volo.Abp.DependencyInjection;

namespace Supervision.Architecture.Boundaries;

/// <summary>Public classes that a module must not have; the rule is tried on them.</summary>
public static class Door
{
    public sealed class OpenService : ITransientDependency;

    public sealed class PriceManager;
}
