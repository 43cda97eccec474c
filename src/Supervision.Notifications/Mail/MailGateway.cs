using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Mail;

/// <summary>Opens the way out that the settings of this moment name.</summary>
internal interface IMailGateway
{
    /// <exception cref="MailServerUnavailableException">No letter can go out now.</exception>
    Task<IMailSession> OpenAsync(MailConfiguration configuration, CancellationToken cancellationToken);
}

internal sealed class MailGateway(SmtpMailTransport smtp, FolderMailTransport folder) : IMailGateway, ITransientDependency
{
    public Task<IMailSession> OpenAsync(MailConfiguration configuration, CancellationToken cancellationToken)
    {
        IMailTransport transport = configuration.Source == MailServerSource.Folder ? folder : smtp;
        return transport.OpenAsync(configuration, cancellationToken);
    }
}
