namespace Supervision.Notifications.Mail;

/// <summary>Where the mail server's values were found.</summary>
public enum MailServerSource
{
    /// <summary>No server: letters become files in the mail folder.</summary>
    Folder,

    /// <summary>Section <c>Mail:Smtp</c> of the configuration.</summary>
    Configuration,

    /// <summary>The mail settings page.</summary>
    Settings,
}

/// <summary>How to reach the mail server.</summary>
internal sealed record MailServer(string Host, int Port, MailSecurity Security, string? UserName, string? Password)
{
    public const int DefaultPort = 25;
}

/// <summary>Who letters come from.</summary>
internal sealed record MailSender(string Address, string Name)
{
    /// <summary>The part after the @, for Message-Ids.</summary>
    public string Domain => Address.Split('@') is [_, { Length: > 0 } domain] ? domain : "localhost";
}

/// <summary>All that decides where letters go, as set at one moment.</summary>
internal sealed record MailConfiguration(MailServerSource Source, MailServer? Server, MailSender Sender);
