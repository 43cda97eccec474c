using System.Globalization;
using Microsoft.Extensions.Configuration;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Settings;
using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Supervision.Notifications.Mail;

/// <summary>Reads where letters go, each time anew: a change on the settings page needs no restart.</summary>
internal sealed class MailConfigurationReader(
    ISettingProvider settings, IConfiguration configuration, IBureauNamesIntegrationService names, LetterTexts texts) : ITransientDependency
{
    public const string Section = "Mail:Smtp";

    public async Task<MailConfiguration> ReadAsync(CancellationToken cancellationToken = default)
    {
        var sender = await ReadSenderAsync(cancellationToken);
        if (await settings.GetOrNullAsync(NotificationSettings.SmtpHost) is { Length: > 0 } host)
            return new MailConfiguration(MailServerSource.Settings, await FromSettingsAsync(host), sender);
        var section = configuration.GetSection(Section);
        return section["Host"] is { Length: > 0 } configured
            ? new MailConfiguration(MailServerSource.Configuration, FromConfiguration(section, configured), sender)
            : new MailConfiguration(MailServerSource.Folder, Server: null, sender);
    }

    private async Task<MailSender> ReadSenderAsync(CancellationToken cancellationToken)
    {
        var address = await settings.GetOrNullAsync(NotificationSettings.SenderAddress) ?? NotificationSettings.DefaultSenderAddress;
        if (await settings.GetOrNullAsync(NotificationSettings.SenderName) is { Length: > 0 } name) return new MailSender(address, name);
        var bureau = (await names.GetAsync(cancellationToken)).Bureau;
        return new MailSender(address, texts.In(LetterTexts.DefaultCulture, "Mail:SenderName", bureau));
    }

    private async Task<MailServer> FromSettingsAsync(string host) => new(
        host,
        PortOf(await settings.GetOrNullAsync(NotificationSettings.SmtpPort)),
        SecurityOf(await settings.GetOrNullAsync(NotificationSettings.SmtpSecurity)),
        await settings.GetOrNullAsync(NotificationSettings.SmtpUserName),
        await settings.GetOrNullAsync(NotificationSettings.SmtpPassword));

    private static MailServer FromConfiguration(IConfigurationSection section, string host) => new(
        host, PortOf(section["Port"]), SecurityOf(section["Security"]), section["UserName"], section["Password"]);

    private static int PortOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535 ? port : MailServer.DefaultPort;

    private static MailSecurity SecurityOf(string? text) => Enum.TryParse<MailSecurity>(text, ignoreCase: true, out var security) ? security : MailSecurity.Auto;
}
