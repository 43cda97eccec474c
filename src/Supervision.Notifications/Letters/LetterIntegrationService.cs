using Supervision.Notifications.Dispatch;
using Supervision.Notifications.Mail;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.Notifications.Letters;

internal sealed class LetterIntegrationService(
    IRepository<Letter, Guid> letters, IRepository<Notice, Guid> notices, IBureauIntegrationService bureaus, MailConfigurationReader mail,
    LetterDispatcher dispatcher, LetterSignal signal, IGuidGenerator guids, IClock clock, IUnitOfWorkManager unitOfWork)
    : ILetterIntegrationService, ITransientDependency
{
    public async Task RequestAsync(LetterRequest request, CancellationToken cancellationToken = default)
    {
        if (request.Notices.Count == 0) return;
        var bureau = await bureaus.GetSnapshotAsync(cancellationToken);
        var domain = (await mail.ReadAsync(cancellationToken)).Sender.Domain;
        foreach (var ofPerson in request.Notices.GroupBy(n => n.PersonId))
        {
            var person = bureau.Person(ofPerson.Key) ?? throw new AbpException($"No person {ofPerson.Key} for a letter of kind {request.Kind}.");
            var letter = await FindOrAddAsync(request, person, domain, cancellationToken);
            await AddNoticesAsync(letter, ofPerson, cancellationToken);
        }

        if (request.Class != LetterClass.Action) return;
        unitOfWork.Current!.OnCompleted(() =>
        {
            signal.Raise();
            return Task.CompletedTask;
        });
    }

    [UnitOfWork(IsDisabled = true)]
    public Task<LetterDispatchResult> DispatchDueAsync(CancellationToken cancellationToken = default) => dispatcher.DispatchAsync(cancellationToken);

    private async Task<Letter> FindOrAddAsync(LetterRequest request, PersonInfo person, string domain, CancellationToken cancellationToken)
    {
        var found = await letters.FindAsync(
            l => l.PersonId == person.Id && l.Class == request.Class && l.OccasionKey == request.OccasionKey,
            cancellationToken: cancellationToken);
        if (found is not null) return found;
        var letter = new Letter(guids.Create(), request, person.Id, person.Name, domain, clock.Now);
        return await letters.InsertAsync(letter, autoSave: true, cancellationToken);
    }

    private async Task AddNoticesAsync(Letter letter, IEnumerable<NoticeDraft> drafts, CancellationToken cancellationToken)
    {
        var there = await notices.GetListAsync(n => n.LetterId == letter.Id, cancellationToken: cancellationToken);
        foreach (var draft in drafts.Where(d => !there.Any(n => n.Says(d))).ToList())
        {
            var notice = new Notice(guids.Create(), draft, letter.Id, letter.SendAfterUtc);
            if (letter.State != LetterState.Waiting) notice.MarkInboxOnly();
            there.Add(await notices.InsertAsync(notice, cancellationToken: cancellationToken));
        }
    }
}
