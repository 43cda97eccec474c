using Volo.Abp.Domain.Entities;

namespace Supervision.Notifications.Letters;

/// <summary>
/// A letter to one person: envelope, time and, once composed, its words. Instants of the business clock unless said otherwise;
/// leases and waits run on the machine's clock, so that moving the demo clock never expires them.
/// </summary>
public sealed class Letter : Entity<Guid>
{
    private Letter()
    {
        (PersonName, Kind, OccasionKey, MessageId) = (string.Empty, string.Empty, string.Empty, string.Empty);
    }

    internal Letter(Guid id, LetterRequest request, Guid personId, string personName, string messageIdDomain, DateTime now)
        : base(id)
    {
        (PersonId, PersonName, Class, Kind) = (personId, personName, request.Class, request.Kind);
        (OccasionKey, SendAfterUtc, CreatedAtUtc) = (request.OccasionKey, request.SendAfterUtc, now);
        MessageId = $"{id:N}@{messageIdDomain}";
    }

    public Guid PersonId { get; private set; }

    /// <summary>The name of that day.</summary>
    public string PersonName { get; private set; }

    public LetterClass Class { get; private set; }

    public string Kind { get; private set; }

    public string OccasionKey { get; private set; }

    public LetterState State { get; private set; }

    public DateTime CreatedAtUtc { get; private set; }

    public DateTime SendAfterUtc { get; private set; }

    public DateTime? SentAtUtc { get; private set; }

    /// <summary>Without angle brackets; the same at every attempt, so that a mail system can drop a second copy.</summary>
    public string MessageId { get; private set; }

    /// <summary>Where a person sent it instead of the recipient's own address; null for the usual case.</summary>
    public string? OtherAddress { get; private set; }

    public string? Subject { get; private set; }

    public string? Html { get; private set; }

    public string? Text { get; private set; }

    /// <summary>Attempts that count towards giving up; a mail server that is down counts nothing.</summary>
    public int AttemptCount { get; private set; }

    /// <summary>Times in a row that no attempt could be made; decides the wait only.</summary>
    public int DelayCount { get; private set; }

    /// <summary>Not tried again before this instant of the machine's clock.</summary>
    public DateTime? RetryAtUtc { get; private set; }

    public Guid? LeaseId { get; private set; }

    /// <summary>Machine time.</summary>
    public DateTime? LeaseUntilUtc { get; private set; }

    /// <summary>Why it is not sent: a code of the last attempt, of the reason it was dropped, or <c>Cancelled</c>.</summary>
    public string? ErrorCode { get; private set; }

    /// <summary>The mail server's own words, or the reason a person gave.</summary>
    public string? ErrorText { get; private set; }

    internal void Compose(LetterContent content) => (Subject, Html, Text) = (Cut(content.Subject, LetterConsts.MaxSubjectLength), content.Html, content.Text);

    internal void MarkSent(DateTime now)
    {
        End(LetterState.Sent, code: null, text: null);
        SentAtUtc = now;
    }

    internal void GiveUp(string code, string? text) => End(LetterState.Failed, code, text);

    internal void MarkOutdated(string code) => End(LetterState.Outdated, code, text: null);

    internal void MarkWithoutAddress() => End(LetterState.NoAddress, nameof(LetterState.NoAddress), text: null);

    internal void Cancel(string reason) => End(LetterState.Cancelled, nameof(LetterState.Cancelled), reason);

    /// <summary>An attempt was made and has to be made again.</summary>
    internal void TryAgain(DateTime retryAtUtc, string code, string? text)
    {
        AttemptCount++;
        Wait(retryAtUtc, code, text);
    }

    /// <summary>No attempt could be made: the server was down.</summary>
    internal void Delay(DateTime retryAtUtc, string code, string? text)
    {
        DelayCount++;
        Wait(retryAtUtc, code, text);
    }

    internal void Release() => (LeaseId, LeaseUntilUtc) = (null, null);

    /// <summary>A person wants it tried at once.</summary>
    internal void Requeue()
    {
        State = LetterState.Waiting;
        (AttemptCount, DelayCount, RetryAtUtc, ErrorCode, ErrorText) = (0, 0, null, null, null);
        Release();
    }

    /// <summary>A person wants it sent to another address, at once.</summary>
    internal void SendTo(string address)
    {
        OtherAddress = address;
        Requeue();
    }

    private void Wait(DateTime retryAtUtc, string code, string? text)
    {
        RetryAtUtc = retryAtUtc;
        Explain(code, text);
        Release();
    }

    private void End(LetterState state, string? code, string? text)
    {
        State = state;
        RetryAtUtc = null;
        Explain(code, text);
        Release();
    }

    private void Explain(string? code, string? text) =>
        (ErrorCode, ErrorText) = (code is null ? null : Cut(code, LetterConsts.MaxCodeLength), text is null ? null : Cut(text, LetterConsts.MaxErrorTextLength));

    internal static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
