using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Mail;

/// <summary>Hands letters to a mail server; one connection for a batch.</summary>
[ExposeServices(typeof(SmtpMailTransport))]
internal sealed class SmtpMailTransport : IMailTransport, ITransientDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<IMailSession> OpenAsync(MailConfiguration configuration, CancellationToken cancellationToken)
    {
        var server = configuration.Server!;
        var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(server.Host, server.Port, OptionsOf(server.Security), cancellationToken);
            if (server.UserName is { Length: > 0 } user) await client.AuthenticateAsync(user, server.Password ?? string.Empty, cancellationToken);
            return new SmtpMailSession(client);
        }
        catch (Exception exception) when (CodeOf(exception, client.IsConnected, cancellationToken) is { } code)
        {
            client.Dispose();
            throw new MailServerUnavailableException(code, exception.Message, exception);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static string? CodeOf(Exception exception, bool isConnected, CancellationToken cancellationToken) => exception switch
    {
        AuthenticationException => MailErrorCodes.SignInRefused,
        // The server knows no sign-in at all; before the connection stands, no STARTTLS.
        NotSupportedException => isConnected ? MailErrorCodes.SignInRefused : MailErrorCodes.TlsFailed,
        SslHandshakeException => MailErrorCodes.TlsFailed,
        ArgumentException or UriFormatException => MailErrorCodes.ServerNameInvalid,
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        _ => MailErrorCodes.ServerUnreachable,
    };

    private static SecureSocketOptions OptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.Auto,
    };
}

internal sealed class SmtpMailSession(SmtpClient client) : IMailSession
{
    public async Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (!client.IsConnected) throw new MailServerUnavailableException(MailErrorCodes.ConnectionLost, string.Empty);
        var sender = mail.Message.From.Mailboxes.First();
        try
        {
            await client.SendAsync(mail.Message, sender, [mail.Recipient], cancellationToken);
            return MailOutcome.Accepted;
        }
        catch (SmtpCommandException exception) when (exception.ErrorCode == SmtpErrorCode.SenderNotAccepted)
        {
            throw new MailServerUnavailableException(MailErrorCodes.SenderRefused, exception.Message, exception);
        }
        catch (SmtpCommandException exception)
        {
            return AnswerOf(exception);
        }
        catch (Exception exception) when (IsBroken(exception, cancellationToken))
        {
            return new MailOutcome(MailOutcomeKind.Unknown, MailErrorCodes.ConnectionLost, exception.Message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (client.IsConnected) await client.DisconnectAsync(quit: true);
        }
        catch (Exception exception) when (IsBroken(exception, CancellationToken.None))
        {
            // Every letter has its outcome already: a server that is gone need not be told goodbye.
        }
        finally
        {
            client.Dispose();
        }
    }

    private static MailOutcome AnswerOf(SmtpCommandException exception)
    {
        var code = (int)exception.StatusCode;
        var kind = code >= 500 ? MailOutcomeKind.Refused : MailOutcomeKind.Deferred;
        return new MailOutcome(kind, code.ToString(CultureInfo.InvariantCulture), exception.Message);
    }

    private static bool IsBroken(Exception exception, CancellationToken cancellationToken) =>
        exception is SocketException or IOException or TimeoutException or SmtpProtocolException or ServiceNotConnectedException or SmtpCommandException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
