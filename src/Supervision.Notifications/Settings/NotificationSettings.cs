namespace Supervision.Notifications.Settings;

/// <summary>Settings of this module. Mail server values may also stand in the configuration under <c>Mail:Smtp</c>.</summary>
public static class NotificationSettings
{
    private const string Prefix = "Supervision.Notifications.";

    /// <summary>The address that letters come from.</summary>
    public const string SenderAddress = Prefix + "SenderAddress";

    /// <summary>The name that letters come from, e.g. 督办（市政数局）.</summary>
    public const string SenderName = Prefix + "SenderName";

    /// <summary>Absolute address of this site, for the links in letters; empty takes <c>App:SelfUrl</c> or the address served.</summary>
    public const string BaseUrl = Prefix + "BaseUrl";

    /// <summary>Empty: the configuration's server, otherwise the mail folder.</summary>
    public const string SmtpHost = Prefix + "Smtp.Host";

    public const string SmtpPort = Prefix + "Smtp.Port";

    /// <summary>A name of <see cref="Mail.MailSecurity"/>.</summary>
    public const string SmtpSecurity = Prefix + "Smtp.Security";

    public const string SmtpUserName = Prefix + "Smtp.UserName";

    /// <summary>Stored encrypted.</summary>
    public const string SmtpPassword = Prefix + "Smtp.Password";

    /// <summary>Set while all outgoing mail is stopped: who, when and why, as JSON.</summary>
    public const string Hold = Prefix + "Hold";

    public const string DefaultSenderAddress = "duban@supervision.example";
}
