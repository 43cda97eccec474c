using Volo.Abp.DependencyInjection;

namespace Supervision.Reminders.Sweep;

/// <summary>Lets one sweep at a time through: in this process, and by the <see cref="ISweepLock"/> among all processes on the database.</summary>
internal sealed class SweepGate(IEnumerable<ISweepLock> locks) : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _free = new(1, 1);

    public async Task<IAsyncDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        var pass = new Pass(_free);
        try
        {
            foreach (var sweepLock in locks) pass.Add(await sweepLock.AcquireAsync(cancellationToken));
            return pass;
        }
        catch
        {
            await pass.DisposeAsync();
            throw;
        }
    }

    public void Dispose() => _free.Dispose();

    private sealed class Pass(SemaphoreSlim free) : IAsyncDisposable
    {
        private readonly Stack<IAsyncDisposable> _held = [];

        public void Add(IAsyncDisposable held) => _held.Push(held);

        public async ValueTask DisposeAsync()
        {
            try
            {
                while (_held.TryPop(out var held)) await held.DisposeAsync();
            }
            finally
            {
                free.Release();
            }
        }
    }
}
