using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace Volo.Abp.Settings;

/// <summary>One place where the value of a setting may stand.</summary>
public interface ISettingValueProvider
{
    string Name { get; }

    Task<string?> GetOrNullAsync(SettingDefinition setting);
}

/// <inheritdoc cref="ISettingValueProvider"/>
public abstract class SettingValueProvider(ISettingStore settingStore) : ISettingValueProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected ISettingStore SettingStore { get; } = settingStore;

    public abstract Task<string?> GetOrNullAsync(SettingDefinition setting);
}

/// <summary>"D": the value in the definition.</summary>
public sealed class DefaultValueSettingValueProvider(ISettingStore settingStore) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "D";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) => Task.FromResult(setting.DefaultValue);
}

/// <summary>"C": the plain value of <c>Settings:&lt;name&gt;</c> in the configuration.</summary>
public sealed class ConfigurationSettingValueProvider(ISettingStore settingStore, IConfiguration configuration)
    : SettingValueProvider(settingStore)
{
    public const string ProviderName = "C";
    public const string ConfigurationNamePrefix = "Settings:";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        Task.FromResult(configuration[ConfigurationNamePrefix + setting.Name]);
}

/// <summary>"G": the value set for the whole application.</summary>
public sealed class GlobalSettingValueProvider(ISettingStore settingStore) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "G";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        SettingStore.GetOrNullAsync(setting.Name, ProviderName, null);
}

/// <summary>"U": the value the current user set.</summary>
public sealed class UserSettingValueProvider(ISettingStore settingStore, ICurrentUser currentUser)
    : SettingValueProvider(settingStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    public override async Task<string?> GetOrNullAsync(SettingDefinition setting) =>
        currentUser.Id is { } id
            ? await SettingStore.GetOrNullAsync(setting.Name, ProviderName, id.ToString())
            : null;
}
