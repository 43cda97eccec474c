using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Reads settings for the current user: user, global, configuration, default; the first that has a value.</summary>
public interface ISettingProvider
{
    /// <exception cref="AbpException">No setting of this name is defined.</exception>
    Task<string?> GetOrNullAsync(string name);

    Task<List<SettingValue>> GetAllAsync();

    Task<List<SettingValue>> GetAllAsync(string[] names);
}

internal sealed class SettingProvider(
    ISettingDefinitionManager definitions, IServiceProvider services, IOptions<AbpSettingOptions> options)
    : ISettingProvider, ITransientDependency
{
    public async Task<string?> GetOrNullAsync(string name) => await ReadAsync(await definitions.GetAsync(name));

    public async Task<List<SettingValue>> GetAllAsync()
    {
        var values = new List<SettingValue>();
        foreach (var definition in await definitions.GetAllAsync())
            values.Add(new SettingValue(definition.Name, await ReadAsync(definition)));
        return values;
    }

    public async Task<List<SettingValue>> GetAllAsync(string[] names)
    {
        var values = new List<SettingValue>();
        foreach (var name in names)
            values.Add(new SettingValue(name, await GetOrNullAsync(name)));
        return values;
    }

    private async Task<string?> ReadAsync(SettingDefinition definition)
    {
        foreach (var type in options.Value.ValueProviders.Reverse())
        {
            var provider = (ISettingValueProvider)services.GetRequiredService(type);
            if (definition.Providers.Count > 0 && !definition.Providers.Contains(provider.Name))
                continue;
            var value = await provider.GetOrNullAsync(definition);
            if (value is not null)
                return value;
        }

        return null;
    }
}

/// <summary>Settings as other types than text.</summary>
public static class SettingProviderExtensions
{
    /// <summary>True when the value is "true" in any case.</summary>
    public static async Task<bool> IsTrueAsync(this ISettingProvider settingProvider, string name) =>
        string.Equals(await settingProvider.GetOrNullAsync(name), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value read in the invariant culture; the default when there is none.</summary>
    public static async Task<T> GetAsync<T>(this ISettingProvider settingProvider, string name, T defaultValue = default)
        where T : struct, IParsable<T>
    {
        var value = await settingProvider.GetOrNullAsync(name);
        return value is null ? defaultValue : T.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
    }
}
