using System.Globalization;
using Microsoft.Extensions.Localization;
using Supervision.Notifications.Layout;
using Supervision.Notifications.Localization;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Supervision.Notifications.Mail;

/// <summary>One letter sent at once, to learn whether letters arrive.</summary>
internal sealed class TestLetter(
    MailConfigurationReader reader, IMailGateway gateway, ILetterRenderer renderer, IWorkCalendarIntegrationService calendars, IClock clock,
    FolderMailTransport folder, IStringLocalizer<NotificationsResource> texts)
    : ITransientDependency
{
    public async Task<MailTestDto> SendAsync(string address, CancellationToken cancellationToken = default)
    {
        var recipient = MailMessageBuilder.ToMailbox(string.Empty, address)
            ?? throw new BusinessException(NotificationsErrorCodes.AddressInvalid).WithData("Address", address);
        var configuration = await reader.ReadAsync(cancellationToken);
        var way = configuration.Server is { } server ? string.Create(CultureInfo.InvariantCulture, $"{server.Host}:{server.Port}") : folder.Folder;
        try
        {
            await using var session = await gateway.OpenAsync(configuration, cancellationToken);
            var outcome = await session.SendAsync(await WriteAsync(configuration.Sender, recipient.Address, way, cancellationToken), cancellationToken);
            return new MailTestDto(outcome.Kind == MailOutcomeKind.Accepted, outcome.Code, outcome.Text, way);
        }
        catch (MailServerUnavailableException exception)
        {
            return new MailTestDto(IsAccepted: false, exception.Code, exception.Message, way);
        }
    }

    private async Task<OutgoingMail> WriteAsync(MailSender sender, string address, string way, CancellationToken cancellationToken)
    {
        var (calendar, id) = (await calendars.GetAsync(cancellationToken), Guid.NewGuid());
        var local = calendar.ToLocal(clock.Now);
        var document = new LetterDocument
        {
            Subject = texts["TestLetter:Subject"],
            Date = DateOnly.FromDateTime(local),
            Kicker = texts["TestLetter:Kicker"],
            Headline = texts["TestLetter:Headline"],
            Lead = texts["TestLetter:Lead", way],
            Why = texts["TestLetter:Why"],
        };
        var envelope = new Envelope(
            sender, string.Empty, address, $"{id:N}@{sender.Domain}", new DateTimeOffset(local, calendar.Zone.GetUtcOffset(clock.Now)));
        var message = MailMessageBuilder.Build(envelope, renderer.Render(document, CultureInfo.CurrentUICulture.Name));
        return new OutgoingMail(message, message.To.Mailboxes.First(), MailMessageBuilder.FileNameOf(local, address, id));
    }
}
