using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Notifications.Inbox;

[Authorize]
internal sealed class InboxAppService(IRepository<Notice, Guid> notices, SubjectScopes scopes, ICurrentPerson person)
    : NotificationsAppService, IInboxAppService
{
    public async Task<PagedResultDto<InboxNoticeDto>> GetListAsync(GetInboxInput input)
    {
        if (person.Id is not { } me) return new PagedResultDto<InboxNoticeDto>();
        var query = (await MineAsync(me)).WhereIf(input.UnreadOnly, n => n.ReadAtUtc == null);
        var total = await AsyncExecuter.CountAsync(query);
        var page = await AsyncExecuter.ToListAsync(query.OrderByDescending(n => n.VisibleFromUtc).ThenBy(n => n.Order).ThenBy(n => n.Id)
            .PageBy(input.SkipCount, input.MaxResultCount)
            .Select(n => new
            {
                n.SubjectKey,
                Row = new InboxNoticeDto
                {
                    Id = n.Id,
                    Title = n.Title,
                    LetterId = n.LetterId,
                    VisibleFromUtc = n.VisibleFromUtc,
                    IsRead = n.ReadAtUtc != null,
                    WasMailed = n.State == NoticeState.Told,
                },
            }));
        foreach (var item in page) item.Row.Path = scopes.FindPath(item.SubjectKey);
        return new PagedResultDto<InboxNoticeDto>(total, [.. page.Select(i => i.Row)]);
    }

    public async Task<int> GetUnreadCountAsync() =>
        person.Id is { } me ? await AsyncExecuter.CountAsync((await MineAsync(me)).Where(n => n.ReadAtUtc == null)) : 0;

    public async Task<InboxNoticeDto> MarkReadAsync(Guid id)
    {
        var notice = await notices.FindAsync(id);
        if (notice is null || notice.PersonId != person.Id) throw new EntityNotFoundException(typeof(Notice), id);
        notice.MarkRead(Clock.Now);
        await notices.UpdateAsync(notice);
        return new InboxNoticeDto
        {
            Id = notice.Id,
            Title = notice.Title,
            Path = scopes.FindPath(notice.SubjectKey),
            LetterId = notice.LetterId,
            VisibleFromUtc = notice.VisibleFromUtc,
            IsRead = true,
            WasMailed = notice.State == NoticeState.Told,
        };
    }

    public async Task MarkAllReadAsync()
    {
        if (person.Id is not { } me) return;
        var now = Clock.Now;
        await (await MineAsync(me)).Where(n => n.ReadAtUtc == null).ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadAtUtc, now));
    }

    private async Task<IQueryable<Notice>> MineAsync(Guid me)
    {
        var now = Clock.Now;
        return (await notices.GetQueryableAsync()).Where(n => n.PersonId == me && n.VisibleFromUtc <= now && n.State != NoticeState.Outdated);
    }
}
