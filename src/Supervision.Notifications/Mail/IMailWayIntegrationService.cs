using Volo.Abp;

namespace Supervision.Notifications.Mail;

/// <summary>Says where letters go now.</summary>
[IntegrationService]
public interface IMailWayIntegrationService
{
    Task<MailWay> GetAsync(CancellationToken cancellationToken = default);
}

/// <summary>Where letters go.</summary>
/// <param name="Where">Host and port of the mail server, or the full path of the folder.</param>
public sealed record MailWay(MailServerSource Source, string Where);
