using Volo.Abp.DependencyInjection;

namespace Supervision.Notifications.Dispatch;

/// <summary>
/// One dispatch at a time within the process: whoever moves the demo clock waits until letters on their way have gone, and SQLite has
/// one writer less. Between processes the leases decide.
/// </summary>
internal sealed class DispatchGate : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _free = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        return new Pass(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Pass(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
