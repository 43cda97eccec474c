using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Reminders.Sweep;

/// <summary>Lets one sweep at a time through in this process; between processes the ledger's unique key decides.</summary>
internal sealed class SweepGate : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        return new DisposeAction(() => _gate.Release());
    }

    public void Dispose() => _gate.Dispose();
}
