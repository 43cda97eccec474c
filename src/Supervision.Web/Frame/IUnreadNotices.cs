namespace Supervision.Web.Frame;

/// <summary>Says how many unread notices the signed-in person has: the figure beside the bell. Implemented beside the inbox pages.</summary>
public interface IUnreadNotices
{
    Task<int> CountAsync();
}
