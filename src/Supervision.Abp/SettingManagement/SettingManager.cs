using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Volo.Abp.Caching;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace Volo.Abp.SettingManagement;

internal sealed class SettingManager(
    ISettingDefinitionManager definitions,
    ISettingStore store,
    ISettingEncryptionService encryption,
    StoredSnapshot<StoredSettings> snapshot,
    IDbContextProvider<ISettingManagementDbContext> dbContextProvider,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator,
    IConfiguration configuration)
    : ISettingManager
{
    private static readonly string[] ProviderOrder =
    [
        UserSettingValueProvider.ProviderName,
        GlobalSettingValueProvider.ProviderName,
        ConfigurationSettingValueProvider.ProviderName,
        DefaultValueSettingValueProvider.ProviderName,
    ];

    public async Task<string?> GetOrNullAsync(
        string name, string providerName, string? providerKey, bool fallback = true)
    {
        var definition = await definitions.GetAsync(name);
        return await ReadAsync(definition, IndexOf(providerName), providerKey, fallback && definition.IsInherited);
    }

    public async Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true)
    {
        var values = new List<SettingValue>();
        foreach (var definition in await definitions.GetAllAsync())
        {
            values.Add(new SettingValue(
                definition.Name, await GetOrNullAsync(definition.Name, providerName, providerKey, fallback)));
        }

        return values;
    }

    public async Task SetAsync(
        string name, string? value, string providerName, string? providerKey, bool forceToSet = false)
    {
        var definition = await definitions.GetAsync(name);
        EnsureMayBeSet(definition, providerName);
        if (value is not null && !forceToSet && definition.IsInherited
            && value == await ReadAsync(definition, IndexOf(providerName) + 1, providerKey: null, fallback: true))
        {
            value = null;
        }

        var stored = value is not null && definition.IsEncrypted ? encryption.Encrypt(definition, value) : value;
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await WriteAsync(name, stored, providerName, providerKey ?? string.Empty);
        snapshot.MarkChanged();
        await unitOfWork.CompleteAsync();
    }

    public async Task DeleteAsync(string providerName, string? providerKey)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var key = providerKey ?? string.Empty;
        dbContext.Settings.RemoveRange(await dbContext.Settings
            .Where(setting => setting.ProviderName == providerName && setting.ProviderKey == key)
            .ToListAsync());
        await dbContext.SaveChangesAsync();
        snapshot.MarkChanged();
        await unitOfWork.CompleteAsync();
    }

    private async Task WriteAsync(string name, string? value, string providerName, string providerKey)
    {
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var setting = await dbContext.Settings.FirstOrDefaultAsync(candidate =>
            candidate.Name == name && candidate.ProviderName == providerName && candidate.ProviderKey == providerKey);
        if (setting is not null && value is null)
            dbContext.Settings.Remove(setting);
        else if (setting is not null)
            setting.Value = value!;
        else if (value is not null)
            dbContext.Settings.Add(new Setting(guidGenerator.Create(), name, value, providerName, providerKey));
        await dbContext.SaveChangesAsync();
    }

    private async Task<string?> ReadAsync(
        SettingDefinition definition, int firstProvider, string? providerKey, bool fallback)
    {
        for (var index = firstProvider; index < ProviderOrder.Length; index++)
        {
            var value = await ReadAsync(definition, ProviderOrder[index], providerKey);
            if (value is not null || !fallback)
                return value;
        }

        return null;
    }

    private async Task<string?> ReadAsync(SettingDefinition definition, string providerName, string? providerKey) =>
        providerName switch
        {
            DefaultValueSettingValueProvider.ProviderName => definition.DefaultValue,
            ConfigurationSettingValueProvider.ProviderName =>
                configuration[ConfigurationSettingValueProvider.ConfigurationNamePrefix + definition.Name],
            GlobalSettingValueProvider.ProviderName => await store.GetOrNullAsync(definition.Name, providerName, null),
            _ => await store.GetOrNullAsync(definition.Name, providerName, providerKey),
        };

    private static void EnsureMayBeSet(SettingDefinition definition, string providerName)
    {
        var settable = providerName is UserSettingValueProvider.ProviderName or GlobalSettingValueProvider.ProviderName;
        if (!settable || (definition.Providers.Count > 0 && !definition.Providers.Contains(providerName)))
            throw new AbpException($"The setting {definition.Name} cannot be set through the provider {providerName}.");
    }

    private static int IndexOf(string providerName)
    {
        var index = Array.IndexOf(ProviderOrder, providerName);
        return index >= 0 ? index : throw new AbpException($"There is no setting provider named {providerName}.");
    }
}
