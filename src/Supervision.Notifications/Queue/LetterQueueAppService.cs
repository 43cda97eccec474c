using Microsoft.AspNetCore.Authorization;
using Supervision.Notifications.Dispatch;
using Supervision.Notifications.Letters;
using Supervision.Notifications.Mail;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Notifications.Queue;

[Authorize(NotificationsPermissions.Queue.Default)]
internal sealed class LetterQueueAppService(
    IRepository<Letter, Guid> letters, IRepository<Notice, Guid> notices, IReadOnlyRepository<Delivery, Guid> deliveries,
    LetterSignal signal, TimeProvider timeProvider)
    : NotificationsAppService, ILetterQueueAppService
{
    /// <summary>Counted exactly up to here; pages show more as 10,000+.</summary>
    private const int MaxCounted = 10_000;

    public async Task<PagedResultDto<LetterInListDto>> GetListAsync(GetLetterListInput input)
    {
        var mayRead = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Content);
        var name = input.Name?.Trim();
        var query = (await letters.GetQueryableAsync())
            .WhereIf(input.State is not null, l => l.State == input.State)
            .WhereIf(input.Class is not null, l => l.Class == input.Class)
            .WhereIf(input.PersonId is not null, l => l.PersonId == input.PersonId)
            .WhereIf(!string.IsNullOrEmpty(name), l => l.PersonName.Contains(name!));
        var total = await AsyncExecuter.CountAsync(query.OrderBy(l => l.Id).Take(MaxCounted + 1));
        var page = await PageAsync(query, input);
        var rows = await AsyncExecuter.ToListAsync(
            Rows(page, await notices.GetQueryableAsync(), await deliveries.GetQueryableAsync(), mayRead));
        return new PagedResultDto<LetterInListDto>(total, rows);
    }

    public async Task<LetterInListDto> GetAsync(Guid id)
    {
        var mayRead = await AuthorizationService.IsGrantedAsync(NotificationsPermissions.Queue.Content);
        var one = (await letters.GetQueryableAsync()).Where(l => l.Id == id);
        return await AsyncExecuter.FirstOrDefaultAsync(Rows(one, await notices.GetQueryableAsync(), await deliveries.GetQueryableAsync(), mayRead))
            ?? throw new EntityNotFoundException(typeof(Letter), id);
    }

    public async Task<LetterCountsDto> GetCountsAsync()
    {
        var groups = (await letters.GetQueryableAsync()).GroupBy(l => l.State).Select(g => new { State = g.Key, Count = g.Count() });
        var counts = (await AsyncExecuter.ToListAsync(groups)).ToDictionary(g => g.State, g => g.Count);
        return new LetterCountsDto
        {
            Waiting = counts.GetValueOrDefault(LetterState.Waiting),
            Sent = counts.GetValueOrDefault(LetterState.Sent),
            Failed = counts.GetValueOrDefault(LetterState.Failed),
            NoAddress = counts.GetValueOrDefault(LetterState.NoAddress),
            Outdated = counts.GetValueOrDefault(LetterState.Outdated),
            Cancelled = counts.GetValueOrDefault(LetterState.Cancelled),
        };
    }

    [Authorize(NotificationsPermissions.Queue.Manage)]
    public async Task RetryAsync(Guid id)
    {
        var letter = await GetUnsentAsync(id);
        letter.Requeue();
        await WakeAsync(letter);
    }

    [Authorize(NotificationsPermissions.Queue.Manage)]
    public async Task CancelAsync(Guid id, CancelLetterDto input)
    {
        var letter = await GetUnsentAsync(id);
        if (letter.State == LetterState.Cancelled) return;
        if (letter.State != LetterState.Waiting)
            throw new BusinessException(NotificationsErrorCodes.LetterNotWaiting).WithData("State", L["LetterState:" + letter.State].Value);
        letter.Cancel(input.Reason);
        foreach (var notice in await notices.GetListAsync(n => n.LetterId == id && n.State == NoticeState.Waiting)) notice.MarkInboxOnly();
        await letters.UpdateAsync(letter);
    }

    [Authorize(NotificationsPermissions.Queue.Manage)]
    public async Task ReaddressAsync(Guid id, ReaddressLetterDto input)
    {
        await AuthorizationService.CheckAsync(NotificationsPermissions.Queue.Content);
        var letter = await GetUnsentAsync(id);
        var mailbox = MailMessageBuilder.ToMailbox(letter.PersonName, input.Address)
            ?? throw new BusinessException(NotificationsErrorCodes.AddressInvalid).WithData("Address", input.Address);
        letter.SendTo(mailbox.Address);
        await WakeAsync(letter);
    }

    /// <summary>Newest first: behind a letter when the input names one, because an offset reads everything before it; otherwise by counting.</summary>
    private async Task<IQueryable<Letter>> PageAsync(IQueryable<Letter> query, GetLetterListInput input)
    {
        var last = input.After is { } id ? await letters.FindAsync(id) : null;
        var behind = last is null ? query
            : query.Where(l => l.SendAfterUtc < last.SendAfterUtc || (l.SendAfterUtc == last.SendAfterUtc && l.Id.CompareTo(last.Id) < 0));
        return behind.OrderByDescending(l => l.SendAfterUtc).ThenByDescending(l => l.Id).PageBy(last is null ? input.SkipCount : 0, input.MaxResultCount);
    }

    private async Task<Letter> GetUnsentAsync(Guid id)
    {
        var letter = await letters.GetAsync(id);
        if (letter.State == LetterState.Sent) throw new BusinessException(NotificationsErrorCodes.LetterAlreadySent);
        if (letter.State == LetterState.Outdated) throw new BusinessException(NotificationsErrorCodes.LetterOutdated);
        if (letter.LeaseUntilUtc > timeProvider.GetUtcNow().UtcDateTime) throw new BusinessException(NotificationsErrorCodes.LetterOnItsWay);
        return letter;
    }

    /// <summary>Notices that were left to the inbox go into the letter again; it is sent as soon as this is stored.</summary>
    private async Task WakeAsync(Letter letter)
    {
        foreach (var notice in await notices.GetListAsync(n => n.LetterId == letter.Id && n.State == NoticeState.InboxOnly)) notice.WaitAgain();
        await letters.UpdateAsync(letter);
        CurrentUnitOfWork!.OnCompleted(() =>
        {
            signal.Raise();
            return Task.CompletedTask;
        });
    }

    private static IQueryable<LetterInListDto> Rows(
        IQueryable<Letter> letters, IQueryable<Notice> notices, IQueryable<Delivery> deliveries, bool mayRead) =>
        letters.Select(l => new LetterInListDto
        {
            Id = l.Id,
            PersonId = l.PersonId,
            PersonName = l.PersonName,
            Class = l.Class,
            State = l.State,
            Subject = !mayRead ? null
                : l.Subject ?? notices.Where(n => n.LetterId == l.Id).OrderBy(n => n.Order).ThenBy(n => n.Id).Select(n => n.Title).FirstOrDefault(),
            SendAfterUtc = l.SendAfterUtc,
            SentAtUtc = l.SentAtUtc,
            AttemptCount = l.AttemptCount,
            Address = l.OtherAddress
                ?? deliveries.Where(d => d.LetterId == l.Id).OrderByDescending(d => d.Id).Select(d => d.Address).FirstOrDefault(),
            ErrorCode = l.ErrorCode,
            ErrorText = l.ErrorText,
        });
}
