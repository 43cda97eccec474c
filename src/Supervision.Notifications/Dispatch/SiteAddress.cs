using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Notifications.Settings;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Supervision.Notifications.Dispatch;

/// <summary>The address of this site as readers of letters reach it.</summary>
internal sealed class SiteAddress(ISettingProvider settings, IConfiguration configuration, IServiceProvider services) : ITransientDependency
{
    private const string ConfigurationKey = "App:SelfUrl";

    /// <summary>The setting, the configuration, what is served, in this order. No slash at the end.</summary>
    public async Task<string> GetAsync()
    {
        var address = FirstOf(await settings.GetOrNullAsync(NotificationSettings.BaseUrl), configuration[ConfigurationKey], Served());
        return (address ?? "http://localhost").TrimEnd('/');
    }

    private string? Served() =>
        services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses
            .OrderByDescending(a => a.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            .Select(a => a.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal))
            .FirstOrDefault();

    private static string? FirstOf(params string?[] values) => values.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));
}
