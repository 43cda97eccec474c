using Volo.Abp.Localization;

namespace Volo.Abp.Settings;

/// <summary>A setting of the application: its name, default and where it may be set.</summary>
public class SettingDefinition(
    string name,
    string? defaultValue = null,
    ILocalizableString? displayName = null,
    ILocalizableString? description = null,
    bool isVisibleToClients = false,
    bool isInherited = true,
    bool isEncrypted = false)
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public string? DefaultValue { get; set; } = defaultValue;

    public ILocalizableString DisplayName { get; set; } = displayName ?? new FixedLocalizableString(name);

    public ILocalizableString? Description { get; set; } = description;

    public bool IsVisibleToClients { get; set; } = isVisibleToClients;

    /// <summary>When false, the setting manager never falls back from the provider asked to the next.</summary>
    public bool IsInherited { get; set; } = isInherited;

    /// <summary>Kept encrypted in the settings table. Values in configuration files are plain.</summary>
    public bool IsEncrypted { get; set; } = isEncrypted;

    /// <summary>Names of the providers that may set it; empty means all.</summary>
    public List<string> Providers { get; } = [];

    public Dictionary<string, object> Properties { get; } = [];

    public SettingDefinition WithProviders(params string[] providers)
    {
        foreach (var provider in providers)
            Providers.AddIfNotContains(provider);
        return this;
    }

    public SettingDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }
}

/// <summary>The value of a setting.</summary>
public sealed class SettingValue(string name, string? value) : NameValue<string?>(name, value);
