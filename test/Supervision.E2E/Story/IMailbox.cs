using MimeKit;

namespace Supervision.E2E.Story;

/// <summary>Where the letters of the story arrive.</summary>
internal interface IMailbox
{
    /// <summary>Every letter that has arrived so far.</summary>
    Task<IReadOnlyList<MimeMessage>> ReadAsync(CancellationToken cancellationToken = default);
}
