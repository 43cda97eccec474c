using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Supervision.Notifications.Dispatch;
using Supervision.Notifications.Layout;
using Supervision.Notifications.Settings;
using Volo.Abp;
using Volo.Abp.SettingManagement;
using Volo.Abp.Uow;

namespace Supervision.Notifications.Mail;

[Authorize(NotificationsPermissions.Settings)]
internal sealed class MailSettingsAppService(
    ISettingManager manager, MailConfigurationReader reader, SiteAddress site, TestLetter testLetter,
    FolderMailTransport folder)
    : NotificationsAppService, IMailSettingsAppService
{
    public async Task<MailSettingsDto> GetAsync()
    {
        var configuration = await reader.ReadAsync();
        return new MailSettingsDto
        {
            Source = configuration.Source,
            MailFolder = folder.Folder,
            SenderAddress = configuration.Sender.Address,
            SenderName = configuration.Sender.Name,
            BaseUrl = await site.GetAsync(),
            SmtpHost = configuration.Server?.Host,
            SmtpPort = configuration.Server?.Port,
            SmtpSecurity = configuration.Server?.Security ?? MailSecurity.Auto,
            SmtpUserName = configuration.Server?.UserName,
            HasPassword = !string.IsNullOrEmpty(configuration.Server?.Password),
        };
    }

    public async Task UpdateAsync(UpdateMailSettingsDto input)
    {
        if (MailMessageBuilder.ToMailbox(string.Empty, input.SenderAddress) is null)
            throw new BusinessException(NotificationsErrorCodes.AddressInvalid).WithData("Address", input.SenderAddress);
        if (!string.IsNullOrWhiteSpace(input.BaseUrl) && !LetterRenderer.IsWebAddress(input.BaseUrl))
            throw new BusinessException(NotificationsErrorCodes.BaseUrlInvalid).WithData("Address", input.BaseUrl);
        if (!string.IsNullOrWhiteSpace(input.SmtpHost) && Uri.CheckHostName(input.SmtpHost.Trim()) == UriHostNameType.Unknown)
            throw new BusinessException(NotificationsErrorCodes.SmtpHostInvalid).WithData("Host", input.SmtpHost);
        await CheckPasswordBelongsAsync(input);
        await SetAsync(NotificationSettings.SenderAddress, input.SenderAddress);
        await SetAsync(NotificationSettings.SenderName, input.SenderName);
        await SetAsync(NotificationSettings.BaseUrl, input.BaseUrl);
        await SetAsync(NotificationSettings.SmtpHost, input.SmtpHost);
        await SetAsync(NotificationSettings.SmtpPort, input.SmtpPort?.ToString(CultureInfo.InvariantCulture));
        await SetAsync(NotificationSettings.SmtpSecurity, input.SmtpSecurity.ToString());
        await SetAsync(NotificationSettings.SmtpUserName, input.SmtpUserName);
        await SetPasswordAsync(input);
    }

    [UnitOfWork(IsDisabled = true)]
    public Task<MailTestDto> TestAsync(TestMailDto input) => testLetter.SendAsync(input.Address);

    private Task SetAsync(string name, string? value) => manager.SetGlobalAsync(name, string.IsNullOrWhiteSpace(value) ? null : value.Trim());

    /// <summary>A stored password never goes to another server than the one it was typed for.</summary>
    private async Task CheckPasswordBelongsAsync(UpdateMailSettingsDto input)
    {
        var stored = (await reader.ReadAsync()).Server;
        var keepsPassword = string.IsNullOrEmpty(input.SmtpPassword) && !string.IsNullOrWhiteSpace(input.SmtpUserName);
        if (keepsPassword && !string.IsNullOrEmpty(stored?.Password) && !string.IsNullOrWhiteSpace(input.SmtpHost)
            && !string.Equals(stored.Host, input.SmtpHost.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            throw new BusinessException(NotificationsErrorCodes.PasswordOfNewServer);
        }
    }

    private async Task SetPasswordAsync(UpdateMailSettingsDto input)
    {
        if (string.IsNullOrWhiteSpace(input.SmtpHost) || string.IsNullOrWhiteSpace(input.SmtpUserName))
            await manager.SetGlobalAsync(NotificationSettings.SmtpPassword, null);
        else if (!string.IsNullOrEmpty(input.SmtpPassword))
            await manager.SetGlobalAsync(NotificationSettings.SmtpPassword, input.SmtpPassword);
    }
}
