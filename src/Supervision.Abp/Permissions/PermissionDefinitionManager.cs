using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Where permissions are defined and granted.</summary>
public sealed class AbpPermissionOptions
{
    public ITypeList<IPermissionDefinitionProvider> DefinitionProviders { get; } =
        new TypeList<IPermissionDefinitionProvider>();

    public ITypeList<IPermissionValueProvider> ValueProviders { get; } = new TypeList<IPermissionValueProvider>();
}

/// <summary>Knows all permissions defined.</summary>
public interface IPermissionDefinitionManager
{
    /// <exception cref="AbpException">No permission of this name is defined.</exception>
    Task<PermissionDefinition> GetAsync(string name);

    Task<PermissionDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync();

    Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync();
}

internal sealed class PermissionDefinitionManager(IServiceScopeFactory scopes, IOptions<AbpPermissionOptions> options)
    : IPermissionDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Definitions> _definitions = new(() => Define(scopes, options.Value));

    public async Task<PermissionDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no permission named {name}.");

    public Task<PermissionDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(_definitions.Value.Permissions.GetValueOrDefault(name));

    public Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync() =>
        Task.FromResult<IReadOnlyList<PermissionDefinition>>([.. _definitions.Value.Permissions.Values]);

    public Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync() =>
        Task.FromResult(_definitions.Value.Groups);

    private static Definitions Define(IServiceScopeFactory scopes, AbpPermissionOptions options)
    {
        using var scope = scopes.CreateScope();
        var context = new PermissionDefinitionContext(scope.ServiceProvider);
        foreach (var type in options.DefinitionProviders)
            ((IPermissionDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).Define(context);

        var permissions = new Dictionary<string, PermissionDefinition>(StringComparer.Ordinal);
        foreach (var permission in context.Groups.Values.SelectMany(group => group.GetPermissionsWithChildren()))
        {
            if (!permissions.TryAdd(permission.Name, permission))
                throw new AbpException($"The permission {permission.Name} is defined twice.");
        }

        return new Definitions([.. context.Groups.Values], permissions);
    }

    private sealed record Definitions(
        IReadOnlyList<PermissionGroupDefinition> Groups, Dictionary<string, PermissionDefinition> Permissions);
}
