using Microsoft.Extensions.Logging;
using Supervision.Notifications.Mail;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Supervision.Notifications.Dispatch;

/// <summary>What became of the letters of a batch that were handed over.</summary>
/// <param name="WasOpened">False when the way out could not be opened: no attempt was made or written.</param>
/// <param name="Unavailable">Why the rest of the batch was not tried; null when all were.</param>
internal sealed record SentBatch(IReadOnlyDictionary<Guid, MailOutcome> Outcomes, bool WasOpened, MailServerUnavailableException? Unavailable);

/// <summary>Hands the letters of a batch to the way out that is set now.</summary>
internal sealed class LetterSender(
    IMailGateway gateway, MailConfigurationReader reader, IWorkCalendarIntegrationService calendars, IClock clock, TimeProvider timeProvider,
    ILogger<LetterSender> logger)
    : ITransientDependency
{
    /// <summary>So long before the lease ends nothing new is begun: another process may take the letter then.</summary>
    private static readonly TimeSpan Reserve = TimeSpan.FromMinutes(1);

    /// <param name="recordPlans">Called when the way out is open, before the first letter is handed over; also when there is none to hand over.</param>
    public async Task<SentBatch> SendAsync(
        LetterBatch batch, IReadOnlyList<LetterToSend> items, Func<Task> recordPlans, CancellationToken cancellationToken)
    {
        var toSend = items.Where(i => i.Plan == LetterPlan.Send).ToList();
        if (toSend.Count == 0)
        {
            await recordPlans();
            return new SentBatch(new Dictionary<Guid, MailOutcome>(), WasOpened: true, Unavailable: null);
        }

        var configuration = await reader.ReadAsync(cancellationToken);
        IMailSession session;
        try
        {
            session = await gateway.OpenAsync(configuration, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new SentBatch(new Dictionary<Guid, MailOutcome>(), WasOpened: false, Unavailable(exception));
        }

        await using (session)
        {
            await recordPlans();
            return await SendAsync(session, batch, toSend, configuration.Sender, cancellationToken);
        }
    }

    /// <summary>Whatever keeps the way shut, the letters wait with a reason that can be read in the queue; none stays leased.</summary>
    private MailServerUnavailableException Unavailable(Exception exception)
    {
        if (exception is MailServerUnavailableException known) return known;
        logger.LogError(exception, "The way out for letters could not be opened.");
        return new MailServerUnavailableException(MailErrorCodes.ServerUnreachable, exception.Message, exception);
    }

    private async Task<SentBatch> SendAsync(
        IMailSession session, LetterBatch batch, List<LetterToSend> toSend, MailSender sender, CancellationToken cancellationToken)
    {
        var outcomes = new Dictionary<Guid, MailOutcome>();
        var calendar = await calendars.GetAsync(CancellationToken.None);
        foreach (var item in toSend)
        {
            if (cancellationToken.IsCancellationRequested || timeProvider.GetUtcNow().UtcDateTime > batch.LeaseUntilUtc - Reserve) break;
            try
            {
                outcomes[item.Letter.Id] = await SendAsync(session, item, () => MailOf(item, sender, calendar), cancellationToken);
            }
            catch (MailServerUnavailableException exception)
            {
                return new SentBatch(outcomes, WasOpened: true, exception);
            }
        }

        return new SentBatch(outcomes, WasOpened: true, Unavailable: null);
    }

    private async Task<MailOutcome> SendAsync(
        IMailSession session, LetterToSend item, Func<OutgoingMail> build, CancellationToken cancellationToken)
    {
        OutgoingMail? mail = null;
        try
        {
            mail = build();
            return await session.SendAsync(mail, cancellationToken);
        }
        catch (Exception exception) when (mail is null)
        {
            logger.LogError(exception, "Letter {LetterId} could not be made a message; it is tried again later.", item.Letter.Id);
            return new MailOutcome(MailOutcomeKind.Deferred, MailErrorCodes.ComposeFailed, exception.Message);
        }
        catch (Exception exception) when (exception is not MailServerUnavailableException)
        {
            logger.LogError(exception, "It is not known whether the letter with Message-Id {MessageId} went out.", item.Letter.MessageId);
            return new MailOutcome(MailOutcomeKind.Unknown, MailErrorCodes.ConnectionLost, exception.Message);
        }
    }

    private OutgoingMail MailOf(LetterToSend item, MailSender sender, BureauCalendar calendar)
    {
        var local = calendar.ToLocal(clock.Now);
        var envelope = new Envelope(
            sender, item.Person!.Name, item.Address!, item.Letter.MessageId, new DateTimeOffset(local, calendar.Zone.GetUtcOffset(clock.Now)));
        var message = MailMessageBuilder.Build(envelope, item.Content!);
        var fileName = MailMessageBuilder.FileNameOf(calendar.ToLocal(item.Letter.SendAfterUtc), item.Address!, item.Letter.Id);
        return new OutgoingMail(message, message.To.Mailboxes.First(), fileName);
    }
}
