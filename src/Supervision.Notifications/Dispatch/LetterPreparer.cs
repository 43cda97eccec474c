using Microsoft.Extensions.Logging;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Supervision.Organization.Bureau;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Supervision.Notifications.Dispatch;

/// <summary>
/// Asks what still holds and has the letters written, outside any transaction. What goes wrong with one letter stays with that letter.
/// </summary>
internal sealed class LetterPreparer(
    IEnumerable<INoticeRelevance> relevances, IEnumerable<ILetterComposer> composers, IBureauIntegrationService bureaus,
    SiteAddress site, IUnitOfWorkManager unitOfWork, ILogger<LetterPreparer> logger)
    : ITransientDependency
{
    public async Task<IReadOnlyList<LetterToSend>> PrepareAsync(LetterBatch batch, CancellationToken cancellationToken)
    {
        var bureau = await bureaus.GetSnapshotAsync(cancellationToken);
        var baseUrl = await site.GetAsync();
        var prepared = new List<LetterToSend>(batch.Letters.Count);
        foreach (var letter in batch.Letters)
        {
            var item = new LetterToSend(letter, bureau.Person(letter.PersonId), [.. batch.Notices[letter.Id]]);
            await DecideAsync(item, baseUrl, cancellationToken);
            prepared.Add(item);
        }

        return prepared;
    }

    private async Task DecideAsync(LetterToSend item, string baseUrl, CancellationToken cancellationToken)
    {
        try
        {
            if (item.Person is not { IsActive: true } person)
            {
                item.Outdated = item.Notices.ToDictionary(n => n.Id, _ => MailErrorCodes.PersonInactive);
                item.Decide(LetterPlan.Drop, MailErrorCodes.PersonInactive);
                return;
            }

            item.Outdated = await FindOutdatedAsync(item, cancellationToken);
            if (!item.Holding.Any()) item.Decide(LetterPlan.Drop, item.Outdated.Values.FirstOrDefault() ?? nameof(LetterState.Outdated));
            else if (string.IsNullOrWhiteSpace(item.Address)) item.Decide(LetterPlan.KeepInInbox);
            else if (MailMessageBuilder.ToMailbox(person.Name, item.Address) is null) item.Decide(LetterPlan.GiveUp, MailErrorCodes.AddressInvalid, item.Address);
            else item.Content = await ComposeAsync(item, person, baseUrl, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "Letter {LetterId} of kind {Kind} could not be written; it is tried again later.", item.Letter.Id, item.Letter.Kind);
            item.Decide(LetterPlan.Postpone, MailErrorCodes.ComposeFailed, exception.Message);
        }
    }

    private async Task<IReadOnlyDictionary<Guid, string>> FindOutdatedAsync(LetterToSend item, CancellationToken cancellationToken)
    {
        var (outdated, known) = (new Dictionary<Guid, string>(), item.Notices.Select(n => n.Id).ToHashSet());
        var notices = Contracts(item.Notices);
        using var reading = unitOfWork.Begin();
        foreach (var relevance in relevances)
        {
            foreach (var (noticeId, reason) in await relevance.FindOutdatedAsync(item.Letter.PersonId, notices, cancellationToken))
            {
                if (known.Contains(noticeId)) outdated.TryAdd(noticeId, reason);
            }
        }

        await reading.CompleteAsync(cancellationToken);
        return outdated;
    }

    private async Task<LetterContent> ComposeAsync(LetterToSend item, PersonInfo person, string baseUrl, CancellationToken cancellationToken)
    {
        var letter = item.Letter;
        var composer = composers.SingleOrDefault(c => c.Kind == letter.Kind)
            ?? throw new InvalidOperationException($"No composer for letters of kind {letter.Kind}.");
        var toCompose = new LetterToCompose(
            letter.Id, letter.Class, letter.Kind, person.Id, person.Name, person.Culture, baseUrl, letter.SendAfterUtc, Contracts(item.Holding));
        return await composer.ComposeAsync(toCompose, cancellationToken);
    }

    private static List<NoticeToCompose> Contracts(IEnumerable<Notice> notices) =>
        [.. notices.Select(n => new NoticeToCompose(n.Id, n.FactKind, n.SubjectKey, n.PayloadJson, n.Order))];
}
