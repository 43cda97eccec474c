using Volo.Abp;

namespace Supervision.Reminders.Sweep;

/// <summary>The sweep: decides what is due at the business clock's now and puts its letters together.</summary>
[IntegrationService]
public interface ISweepIntegrationService
{
    /// <summary>
    /// Looks at every task whose moment has come, in batches that commit one by one. Safe to call at any time, twice, at the same time
    /// and after being killed. Must be called outside a unit of work.
    /// </summary>
    Task<SweepResult> RunOnceAsync(CancellationToken cancellationToken = default);

    /// <summary>The next moment after an instant, UTC, at which a sweep has something to do; null when nothing is planned.</summary>
    Task<DateTime?> GetNextMomentAsync(DateTime afterUtc, CancellationToken cancellationToken = default);
}

/// <summary>What one sweep did.</summary>
/// <param name="Failed">Tasks and people whose turn failed; they are tried again by the next sweep.</param>
public sealed record SweepResult(int TasksPlanned, int Decided, int Letters, int Failed)
{
    public static readonly SweepResult Idle = new(0, 0, 0, 0);

    public bool IsIdle => this == Idle;
}
