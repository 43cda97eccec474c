using Microsoft.AspNetCore.Authorization;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Notifications.Queue;

[Authorize]
internal sealed class LetterAppService(
    IReadOnlyRepository<Letter, Guid> letters, IReadOnlyRepository<Notice, Guid> notices, IReadOnlyRepository<Delivery, Guid> deliveries,
    IReadOnlyRepository<DeliveryAttempt, Guid> attempts, SubjectScopes scopes, ICurrentPerson person)
    : NotificationsAppService, ILetterAppService
{
    private const int MostOfSubject = 100;

    public async Task<LetterDto> GetAsync(Guid id)
    {
        var letter = await letters.FindAsync(id) ?? throw new EntityNotFoundException(typeof(Letter), id);
        var facts = (await notices.GetListAsync(n => n.LetterId == id)).OrderBy(n => n.Order).ThenBy(n => n.Id).ToList();
        if (!await MayReadAsync(letter.PersonId, facts)) throw new EntityNotFoundException(typeof(Letter), id);
        return new LetterDto
        {
            Id = letter.Id,
            PersonId = letter.PersonId,
            PersonName = letter.PersonName,
            Class = letter.Class,
            State = letter.State,
            SendAfterUtc = letter.SendAfterUtc,
            SentAtUtc = letter.SentAtUtc,
            MessageId = letter.MessageId,
            Subject = letter.Subject,
            Text = letter.Text,
            ErrorCode = letter.ErrorCode,
            ErrorText = letter.ErrorText,
            Notices = [.. facts.Select(n => new LetterNoticeDto(n.Title, scopes.FindPath(n.SubjectKey), n.State, n.OutdatedReason))],
            Attempts = await ReadAttemptsAsync(id),
        };
    }

    public async Task<ListResultDto<SubjectLetterDto>> GetListOfSubjectAsync(string subjectKey)
    {
        if (!await scopes.CanSeeAsync(subjectKey)) throw new EntityNotFoundException(typeof(Notice), subjectKey);
        var mayReadAll = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Content);
        var me = person.Id;
        var query =
            from notice in await notices.GetQueryableAsync()
            join letter in await letters.GetQueryableAsync() on notice.LetterId equals letter.Id
            where notice.SubjectKey == subjectKey && notice.State == NoticeState.Told
            orderby letter.SentAtUtc descending, letter.Id, notice.Order
            select new SubjectLetterDto(
                letter.Id, letter.PersonName, letter.Class, letter.State, letter.SentAtUtc!.Value, notice.Title,
                mayReadAll || letter.PersonId == me);
        return new ListResultDto<SubjectLetterDto>(await AsyncExecuter.ToListAsync(query.Take(MostOfSubject)));
    }

    private async Task<bool> MayReadAsync(Guid recipientId, List<Notice> facts) =>
        person.Id == recipientId
        || (await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Content)
            && await scopes.CanSeeAllAsync(facts.Select(n => n.SubjectKey).OfType<string>()));

    private async Task<List<LetterAttemptDto>> ReadAttemptsAsync(Guid letterId)
    {
        var query =
            from attempt in await attempts.GetQueryableAsync()
            join delivery in await deliveries.GetQueryableAsync() on attempt.DeliveryId equals delivery.Id
            where delivery.LetterId == letterId
            orderby attempt.AtUtc descending, attempt.Id descending
            select new LetterAttemptDto(attempt.AtUtc, delivery.Address, attempt.Outcome, attempt.ErrorCode, attempt.ErrorText);
        return await AsyncExecuter.ToListAsync(query);
    }
}
