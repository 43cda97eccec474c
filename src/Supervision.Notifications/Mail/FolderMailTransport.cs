using Microsoft.Extensions.Options;
using MimeKit;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Mail;

/// <summary>Writes each letter as an .eml file. A file appears under its name only when it is complete.</summary>
[ExposeServices(typeof(FolderMailTransport))]
internal sealed class FolderMailTransport(IOptions<NotificationsOptions> options) : IMailTransport, ITransientDependency
{
    public string Folder => options.Value.MailFolder ?? throw new AbpException("The host set no mail folder (NotificationsOptions.MailFolder).");

    public Task<IMailSession> OpenAsync(MailConfiguration configuration, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            return Task.FromResult<IMailSession>(new FolderMailSession(Folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(exception);
        }
    }

    internal static MailServerUnavailableException NotWritable(Exception exception) =>
        new(MailErrorCodes.FolderNotWritable, exception.Message, exception);
}

internal sealed class FolderMailSession(string folder) : IMailSession
{
    public async Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, mail.FileName + ".eml");
        var unfinished = path + ".part";
        try
        {
            mail.Message.Prepare(EncodingConstraint.SevenBit);
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await mail.Message.WriteToAsync(file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
            return MailOutcome.Accepted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw FolderMailTransport.NotWritable(exception);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
