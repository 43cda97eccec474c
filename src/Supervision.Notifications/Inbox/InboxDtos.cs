using Volo.Abp.Application.Dtos;

namespace Supervision.Notifications.Inbox;

/// <summary>Which notices of the signed-in person to list; newest first.</summary>
public sealed class GetInboxInput : PagedResultRequestDto
{
    public bool UnreadOnly { get; set; }
}

/// <summary>A line of the inbox.</summary>
public sealed class InboxNoticeDto : EntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;

    /// <summary>Path of the subject's page on this site; null when there is none.</summary>
    public string? Path { get; set; }

    public Guid? LetterId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime VisibleFromUtc { get; set; }

    public bool IsRead { get; set; }

    /// <summary>True when it was also sent by mail.</summary>
    public bool WasMailed { get; set; }
}
