using Volo.Abp;

namespace Supervision.Notifications.Letters;

/// <summary>The door for modules that have something to say to people.</summary>
[IntegrationService]
public interface ILetterIntegrationService
{
    /// <summary>
    /// Records notices and their letters in the caller's unit of work; they go out after it commits. A person without a mail address
    /// keeps the notice in the inbox, and the office is told.
    /// </summary>
    Task RequestAsync(LetterRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends what is due at the business clock's now: leased, in batches, retried with growing waits. Safe to call at any time and twice.
    /// Must be called outside a unit of work.
    /// </summary>
    Task<LetterDispatchResult> DispatchDueAsync(CancellationToken cancellationToken = default);
}

/// <summary>What one dispatch did.</summary>
public sealed record LetterDispatchResult(int Sent, int Failed, int Skipped, bool IsHeld);
