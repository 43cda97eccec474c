using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>What is registered along with a context.</summary>
public interface IAbpDbContextRegistrationOptionsBuilder
{
    /// <summary>Repositories for all aggregate roots of the context, or for every entity it has a set of.</summary>
    IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false);
}

internal sealed class AbpDbContextRegistrationOptions : IAbpDbContextRegistrationOptionsBuilder
{
    private bool _aggregateRoots;
    private bool _allEntities;

    public IAbpDbContextRegistrationOptionsBuilder AddDefaultRepositories(bool includeAllEntities = false)
    {
        _aggregateRoots = true;
        _allEntities |= includeAllEntities;
        return this;
    }

    public bool WantsRepository(Type entityType) =>
        _allEntities || (_aggregateRoots && entityType.IsAssignableTo(typeof(IAggregateRoot)));
}
