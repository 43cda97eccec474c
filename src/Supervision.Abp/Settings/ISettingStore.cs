using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Reads the values people have set; plain text, whatever the store keeps.</summary>
public interface ISettingStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);

    Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey);
}

/// <summary>For an application without setting management: nothing is set.</summary>
[Dependency(TryRegister = true)]
internal sealed class NullSettingStore : ISettingStore, ISingletonDependency
{
    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) =>
        Task.FromResult<string?>(null);

    public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey) =>
        Task.FromResult(names.Select(name => new SettingValue(name, null)).ToList());
}
