using System.Globalization;
using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Mail;

internal sealed class MailWayIntegrationService(MailConfigurationReader reader, FolderMailTransport folder)
    : IMailWayIntegrationService, ITransientDependency
{
    public async Task<MailWay> GetAsync(CancellationToken cancellationToken = default)
    {
        var configuration = await reader.ReadAsync(cancellationToken);
        var where = configuration.Server is { } server
            ? string.Create(CultureInfo.InvariantCulture, $"{server.Host}:{server.Port}")
            : folder.Folder;
        return new MailWay(configuration.Source, where);
    }
}
