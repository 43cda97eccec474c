using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Dispatch;

/// <summary>Says within the process that a letter may be waiting; several signals before anybody looks are one.</summary>
internal sealed class LetterSignal : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);

    public void Raise()
    {
        lock (_raised)
        {
            if (_raised.CurrentCount == 0) _raised.Release();
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken) => _raised.WaitAsync(cancellationToken);

    public void Dispose() => _raised.Dispose();
}
