namespace Supervision.Notifications.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>TLS where the server offers it; port 465 is TLS from the start.</summary>
    Auto,

    /// <summary>Never; for a server on the same machine or in a closed network.</summary>
    None,

    /// <summary>Plain at first, then TLS; refused when the server cannot (usually port 587).</summary>
    StartTls,

    /// <summary>TLS from the start (usually port 465).</summary>
    Tls,
}
