namespace Volo.Abp;

/// <summary>Runs an action once, when disposed.</summary>
public sealed class DisposeAction(Action action) : IDisposable
{
    private Action? _action = Check.NotNull(action, nameof(action));

    public void Dispose() => Interlocked.Exchange(ref _action, null)?.Invoke();
}

/// <summary>Does nothing when disposed.</summary>
public sealed class NullDisposable : IDisposable
{
    private NullDisposable()
    {
    }

    public static NullDisposable Instance { get; } = new();

    public void Dispose()
    {
    }
}
