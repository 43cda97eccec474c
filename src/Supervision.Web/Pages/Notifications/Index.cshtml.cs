using Microsoft.AspNetCore.Mvc;
using Supervision.Notifications.Inbox;
using Supervision.Web.TagHelpers;
using Volo.Abp.Application.Dtos;

namespace Supervision.Web.Pages.Notifications;

internal sealed class IndexModel(IInboxAppService inbox) : NotificationsPageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public bool UnreadOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.QueryName)]
    public int PageNumber { get; set; } = 1;

    public PagedResultDto<InboxNoticeDto> List { get; private set; } = new();

    public int Unread { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostReadAsync(Guid id)
    {
        var notice = await inbox.MarkReadAsync(id);
        return Done(notice.Path ?? Url.Page("/Notifications/Index")!);
    }

    public async Task<IActionResult> OnPostReadAllAsync()
    {
        await inbox.MarkAllReadAsync();
        return Done(Url.Page("/Notifications/Index")!, L["Inbox:AllRead"]);
    }

    protected override async Task LoadAsync()
    {
        List = await inbox.GetListAsync(new GetInboxInput
        {
            UnreadOnly = UnreadOnly, SkipCount = (Math.Max(PageNumber, 1) - 1) * PageSize, MaxResultCount = PageSize,
        });
        Unread = await inbox.GetUnreadCountAsync();
    }
}
