namespace Supervision.Notifications.Mail;

/// <summary>Set by the host.</summary>
public sealed class NotificationsOptions
{
    /// <summary>Full path of the folder that takes letters while no mail server is set; made when the first letter comes.</summary>
    public string? MailFolder { get; set; }
}
