using System.Text.Json;
using Supervision.Notifications.Settings;
using Volo.Abp.DependencyInjection;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Supervision.Notifications.Hold;

/// <summary>Why no mail goes out at all.</summary>
/// <param name="ByName">Who stopped it.</param>
/// <param name="SinceUtc">Business time.</param>
internal sealed record MailHoldInfo(string ByName, DateTime SinceUtc, string Reason);

/// <summary>The switch that stops all outgoing mail; letters wait meanwhile.</summary>
internal sealed class MailHold(ISettingProvider settings, ISettingManager manager) : ITransientDependency
{
    public async Task<MailHoldInfo?> FindAsync() =>
        await settings.GetOrNullAsync(NotificationSettings.Hold) is { Length: > 0 } json ? JsonSerializer.Deserialize<MailHoldInfo>(json) : null;

    public Task SetAsync(MailHoldInfo info) => manager.SetGlobalAsync(NotificationSettings.Hold, JsonSerializer.Serialize(info));

    public Task ReleaseAsync() => manager.SetGlobalAsync(NotificationSettings.Hold, null);
}
