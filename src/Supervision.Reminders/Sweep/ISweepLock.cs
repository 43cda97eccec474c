namespace Supervision.Reminders.Sweep;

/// <summary>
/// Keeps the sweeps of other processes on the same database waiting, where there may be some: two that overlap would each put together an
/// escalation letter for what one of them decided. Without an implementation there is one process.
/// </summary>
public interface ISweepLock
{
    /// <summary>Waits until no other process sweeps; let go when disposed, or by the database when the process dies.</summary>
    Task<IAsyncDisposable> AcquireAsync(CancellationToken cancellationToken = default);
}
