using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Collections;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Where settings are defined and read.</summary>
public sealed class AbpSettingOptions
{
    public ITypeList<ISettingDefinitionProvider> DefinitionProviders { get; } =
        new TypeList<ISettingDefinitionProvider>();

    /// <summary>In ascending order of precedence: the last is asked first.</summary>
    public ITypeList<ISettingValueProvider> ValueProviders { get; } = new TypeList<ISettingValueProvider>();
}

/// <summary>Knows all settings defined.</summary>
public interface ISettingDefinitionManager
{
    /// <exception cref="AbpException">No setting of this name is defined.</exception>
    Task<SettingDefinition> GetAsync(string name);

    Task<SettingDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();
}

internal sealed class SettingDefinitionManager(IServiceScopeFactory scopes, IOptions<AbpSettingOptions> options)
    : ISettingDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Dictionary<string, SettingDefinition>> _definitions =
        new(() => Define(scopes, options.Value));

    public async Task<SettingDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no setting named {name}.");

    public Task<SettingDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(_definitions.Value.GetValueOrDefault(name));

    public Task<IReadOnlyList<SettingDefinition>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<SettingDefinition>>([.. _definitions.Value.Values]);

    private static Dictionary<string, SettingDefinition> Define(IServiceScopeFactory scopes, AbpSettingOptions options)
    {
        using var scope = scopes.CreateScope();
        var context = new SettingDefinitionContext();
        foreach (var type in options.DefinitionProviders)
            ((ISettingDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).Define(context);
        return context.Settings;
    }
}
