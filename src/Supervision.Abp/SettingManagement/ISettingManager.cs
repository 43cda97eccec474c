using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Reads and sets settings for a provider: "U" an account, "G" the application, "C" configuration, "D" default.</summary>
public interface ISettingManager
{
    /// <summary>The provider's value; with <paramref name="fallback"/>, else that of the providers after it.</summary>
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true);

    Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true);

    /// <summary>
    /// Sets the value; null removes it. A value equal to the inherited one is removed too, unless
    /// <paramref name="forceToSet"/>.
    /// </summary>
    /// <exception cref="AbpException">The provider is "C" or "D", or the setting does not allow it.</exception>
    Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);

    /// <summary>Removes all values of a provider's key.</summary>
    Task DeleteAsync(string providerName, string? providerKey);
}

/// <summary>Setting management by provider.</summary>
public static class SettingManagerExtensions
{
    public static Task<string?> GetOrNullGlobalAsync(
        this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, GlobalSettingValueProvider.ProviderName, null, fallback);

    public static Task SetGlobalAsync(this ISettingManager settingManager, string name, string? value) =>
        settingManager.SetAsync(name, value, GlobalSettingValueProvider.ProviderName, null);

    public static Task<string?> GetOrNullForUserAsync(
        this ISettingManager settingManager, string name, Guid userId, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, UserSettingValueProvider.ProviderName, userId.ToString(), fallback);

    public static Task SetForUserAsync(
        this ISettingManager settingManager, Guid userId, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, UserSettingValueProvider.ProviderName, userId.ToString(), forceToSet);
}
