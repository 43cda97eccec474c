using System.Globalization;
using System.Text;
using MimeKit;
using Supervision.Notifications.Layout;
using Supervision.Notifications.Letters;

namespace Supervision.Notifications.Mail;

/// <summary>Who gets the message, and its times: what is not in the words of the letter.</summary>
/// <param name="Date">On the bureau's wall clock, with its offset.</param>
internal sealed record Envelope(MailSender Sender, string RecipientName, string Address, string MessageId, DateTimeOffset Date);

/// <summary>Makes messages of letters. Nothing in a name or subject can begin a new header.</summary>
internal static class MailMessageBuilder
{
    public static MimeMessage Build(Envelope envelope, LetterContent content)
    {
        var message = new MimeMessage
        {
            MessageId = envelope.MessageId,
            Date = envelope.Date,
            Subject = LetterRenderer.OneLine(content.Subject),
            Body = new BodyBuilder { TextBody = content.Text, HtmlBody = content.Html }.ToMessageBody(),
        };
        message.From.Add(new MailboxAddress(Encoding.UTF8, LetterRenderer.OneLine(envelope.Sender.Name), envelope.Sender.Address));
        message.To.Add(ToMailbox(envelope.RecipientName, envelope.Address)!);
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    /// <summary>Null when the address is not one that mail can be sent to.</summary>
    public static MailboxAddress? ToMailbox(string name, string address) =>
        MailboxAddress.TryParse(address.Trim(), out var parsed)
        && parsed.Address.IndexOf('@') is > 0 and var at && at < parsed.Address.Length - 1
        && !parsed.Address.Any(char.IsControl) && !parsed.Address.Any(char.IsWhiteSpace)
            ? new MailboxAddress(Encoding.UTF8, LetterRenderer.OneLine(name), parsed.Address)
            : null;

    /// <summary>Sorts by the letter's time on the bureau's wall clock, then by recipient; the same at every attempt.</summary>
    public static string FileNameOf(DateTime local, string address, Guid letterId)
    {
        var recipient = string.Concat(address.Select(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '-' ? c : '_'));
        return string.Create(CultureInfo.InvariantCulture, $"{local:yyyyMMdd-HHmmss-fff}_{Letter.Cut(recipient, 80)}_{letterId:N}");
    }
}
