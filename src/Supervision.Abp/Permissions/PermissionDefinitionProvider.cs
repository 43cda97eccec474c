using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Defines the permissions of a module; found by convention.</summary>
public interface IPermissionDefinitionProvider
{
    void Define(IPermissionDefinitionContext context);
}

/// <inheritdoc cref="IPermissionDefinitionProvider"/>
public abstract class PermissionDefinitionProvider : IPermissionDefinitionProvider, ITransientDependency
{
    public abstract void Define(IPermissionDefinitionContext context);
}

/// <summary>Collects permission definitions.</summary>
public interface IPermissionDefinitionContext
{
    IServiceProvider ServiceProvider { get; }

    /// <exception cref="AbpException">There is a group of this name.</exception>
    PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    /// <exception cref="AbpException">There is no group of this name.</exception>
    PermissionGroupDefinition GetGroup(string name);

    PermissionGroupDefinition? GetGroupOrNull(string name);

    PermissionDefinition? GetPermissionOrNull(string name);
}

internal sealed class PermissionDefinitionContext(IServiceProvider serviceProvider) : IPermissionDefinitionContext
{
    public Dictionary<string, PermissionGroupDefinition> Groups { get; } = new(StringComparer.Ordinal);

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public PermissionGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
    {
        var group = new PermissionGroupDefinition(name, displayName);
        return Groups.TryAdd(name, group)
            ? group
            : throw new AbpException($"There is a permission group named {name} already.");
    }

    public PermissionGroupDefinition GetGroup(string name) =>
        GetGroupOrNull(name) ?? throw new AbpException($"There is no permission group named {name}.");

    public PermissionGroupDefinition? GetGroupOrNull(string name) => Groups.GetValueOrDefault(name);

    public PermissionDefinition? GetPermissionOrNull(string name) =>
        Groups.Values.SelectMany(group => group.GetPermissionsWithChildren())
            .FirstOrDefault(permission => permission.Name == name);
}
