using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>What a module sees while services are configured; <see cref="Items"/> is shared by all modules.</summary>
public class ServiceConfigurationContext(IServiceCollection services)
{
    public IServiceCollection Services { get; } = Check.NotNull(services, nameof(services));

    public IDictionary<string, object?> Items { get; } = new Dictionary<string, object?>();

    public object? this[string key]
    {
        get => Items.GetOrDefault(key);
        set => Items[key] = value;
    }
}
