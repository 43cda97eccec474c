using Supervision.Notifications.Localization;
using Supervision.Notifications.Mail;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Supervision.Notifications.Settings;

internal sealed class NotificationSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Setting(NotificationSettings.SenderAddress, NotificationSettings.DefaultSenderAddress),
        Setting(NotificationSettings.SenderName),
        Setting(NotificationSettings.BaseUrl),
        Setting(NotificationSettings.SmtpHost),
        Setting(NotificationSettings.SmtpPort),
        Setting(NotificationSettings.SmtpSecurity, nameof(MailSecurity.Auto)),
        Setting(NotificationSettings.SmtpUserName),
        new SettingDefinition(NotificationSettings.SmtpPassword, displayName: Name(NotificationSettings.SmtpPassword), isEncrypted: true),
        Setting(NotificationSettings.Hold));

    private static SettingDefinition Setting(string name, string? value = null) => new(name, value, Name(name));

    private static LocalizableString Name(string name) => LocalizableString.Create<NotificationsResource>("Setting:" + name);
}
