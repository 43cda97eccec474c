using Supervision.Notifications.Inbox;
using Supervision.Web.Frame;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Notifications;

internal sealed class UnreadNotices(IInboxAppService inbox) : IUnreadNotices, ITransientDependency
{
    public Task<int> CountAsync() => inbox.GetUnreadCountAsync();
}
