using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Caching;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>What was set for a name by a provider for a key.</summary>
internal readonly record struct SettingKey(string Name, string ProviderName, string ProviderKey);

internal sealed class StoredSettings(FrozenDictionary<SettingKey, string> values)
{
    public string? Find(SettingKey key) => values.GetValueOrDefault(key);
}

/// <summary>Reads the settings table through a snapshot; decrypts.</summary>
internal sealed class SettingStore(
    StoredSnapshot<StoredSettings> snapshot,
    IDbContextProvider<ISettingManagementDbContext> dbContextProvider,
    ISettingDefinitionManager definitions,
    ISettingEncryptionService encryption)
    : ISettingStore
{
    public async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
    {
        var settings = await snapshot.GetAsync(LoadAsync);
        var value = settings.Find(new SettingKey(name, providerName ?? string.Empty, providerKey ?? string.Empty));
        if (value is null)
            return null;
        var definition = await definitions.GetAsync(name);
        return definition.IsEncrypted ? encryption.Decrypt(definition, value) : value;
    }

    public async Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
    {
        var values = new List<SettingValue>();
        foreach (var name in names)
            values.Add(new SettingValue(name, await GetOrNullAsync(name, providerName, providerKey)));
        return values;
    }

    private async Task<StoredSettings> LoadAsync()
    {
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var settings = await dbContext.Settings.AsNoTracking().ToListAsync();
        return new StoredSettings(settings.ToFrozenDictionary(
            setting => new SettingKey(setting.Name, setting.ProviderName, setting.ProviderKey),
            setting => setting.Value));
    }
}
