using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Supervision.Notifications.Inbox;

/// <summary>The signed-in person's notices. An account without a person has an empty inbox.</summary>
public interface IInboxAppService : IApplicationService
{
    Task<PagedResultDto<InboxNoticeDto>> GetListAsync(GetInboxInput input);

    Task<int> GetUnreadCountAsync();

    /// <summary>Marks one notice as read and says where its subject's page is; doing it twice is no error.</summary>
    Task<InboxNoticeDto> MarkReadAsync(Guid id);

    Task MarkAllReadAsync();
}
