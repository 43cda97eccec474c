namespace Supervision.E2E.Killing;

/// <summary>Waits for what will be, looking often.</summary>
internal static class Condition
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <exception cref="OperationCanceledException">It did not come true.</exception>
    public static async Task ComesTrueAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var beat = new PeriodicTimer(Beat);
        while (!condition()) await beat.WaitForNextTickAsync(limit.Token);
    }
}
