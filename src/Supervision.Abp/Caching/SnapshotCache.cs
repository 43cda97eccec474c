namespace Volo.Abp.Caching;

/// <summary>
/// Keeps one snapshot of a small table. It is dropped when this process changes the table and is never older than
/// <see cref="Lifetime"/>, so that a change made by another node is seen.
/// </summary>
internal sealed class SnapshotCache<T>(TimeProvider timeProvider)
    where T : class
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private T? _snapshot;
    private long _takenAt;
    private int _version;

    public async Task<T> GetAsync(Func<Task<T>> load)
    {
        int version;
        lock (_lock)
        {
            if (_snapshot is not null && timeProvider.GetElapsedTime(_takenAt) < Lifetime)
                return _snapshot;
            version = _version;
        }

        var takenAt = timeProvider.GetTimestamp();
        var loaded = await load();
        lock (_lock)
        {
            // What was read before a change must not outlive it.
            if (version == _version)
                (_snapshot, _takenAt) = (loaded, takenAt);
        }

        return loaded;
    }

    public void Invalidate()
    {
        lock (_lock)
        {
            _version++;
            _snapshot = null;
        }
    }
}
