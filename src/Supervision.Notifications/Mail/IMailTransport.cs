using MimeKit;

namespace Supervision.Notifications.Mail;

/// <summary>A way out for letters: message in, outcome per recipient out.</summary>
internal interface IMailTransport
{
    /// <summary>Opens the way for a batch.</summary>
    /// <exception cref="MailServerUnavailableException">No letter can go out now.</exception>
    Task<IMailSession> OpenAsync(MailConfiguration configuration, CancellationToken cancellationToken);
}

/// <summary>One connection for a batch.</summary>
internal interface IMailSession : IAsyncDisposable
{
    /// <summary>
    /// Sends one message to one recipient. Never throws for what the server says about this recipient: that is the outcome.
    /// </summary>
    /// <exception cref="MailServerUnavailableException">The server takes nothing from us any more; this message was not taken.</exception>
    Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}

/// <summary>A message on its way to one recipient.</summary>
/// <param name="FileName">Name without extension under which a folder keeps it; the same at every attempt.</param>
internal sealed record OutgoingMail(MimeMessage Message, MailboxAddress Recipient, string FileName);

internal enum MailOutcomeKind
{
    Accepted,

    /// <summary>Refused for good (5xx).</summary>
    Refused,

    /// <summary>Refused for now (4xx).</summary>
    Deferred,

    /// <summary>The connection ended before the answer came: taken or not.</summary>
    Unknown,
}

/// <summary>What became of one message.</summary>
/// <param name="Code">The server's reply code or one of <see cref="MailErrorCodes"/>; null when accepted.</param>
internal sealed record MailOutcome(MailOutcomeKind Kind, string? Code = null, string? Text = null)
{
    public static MailOutcome Accepted { get; } = new(MailOutcomeKind.Accepted);
}

/// <summary>Reasons of ours why a letter did not go; each has a text <c>MailError:…</c>.</summary>
internal static class MailErrorCodes
{
    public const string ServerUnreachable = nameof(ServerUnreachable);

    /// <summary>The name of the mail server is not one: nothing will go until it is corrected.</summary>
    public const string ServerNameInvalid = nameof(ServerNameInvalid);
    public const string SignInRefused = nameof(SignInRefused);
    public const string TlsFailed = nameof(TlsFailed);
    public const string SenderRefused = nameof(SenderRefused);
    public const string ConnectionLost = nameof(ConnectionLost);
    public const string FolderNotWritable = nameof(FolderNotWritable);
    public const string AddressInvalid = nameof(AddressInvalid);
    public const string ComposeFailed = nameof(ComposeFailed);
    public const string PersonInactive = nameof(PersonInactive);
}

/// <summary>The mail server, or the folder, takes no letters now: nobody's fault, a matter of waiting.</summary>
internal sealed class MailServerUnavailableException(string code, string text, Exception? innerException = null)
    : Exception(text, innerException)
{
    public string Code { get; } = code;
}
