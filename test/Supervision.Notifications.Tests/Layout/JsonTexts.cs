using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Supervision.Notifications.Localization;

namespace Supervision.Notifications.Layout;

/// <summary>The module's texts read from the embedded files: for tests without a container.</summary>
internal sealed class JsonTexts : IStringLocalizer<NotificationsResource>
{
    public LocalizedString this[string name]
    {
        get
        {
            var culture = CultureInfo.CurrentUICulture.Name;
            using var stream = typeof(NotificationsResource).Assembly
                .GetManifestResourceStream($"Supervision.Notifications.Localization.Notifications.{culture}.json")!;
            using var json = JsonDocument.Parse(stream);
            return json.RootElement.GetProperty("texts").TryGetProperty(name, out var text)
                ? new LocalizedString(name, text.GetString()!)
                : new LocalizedString(name, name, resourceNotFound: true);
        }
    }

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.InvariantCulture, this[name].Value, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
