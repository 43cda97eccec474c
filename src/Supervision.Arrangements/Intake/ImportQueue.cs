using System.Collections.Concurrent;
using System.Threading.Channels;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Supervision.Arrangements.Intake;

/// <summary>An import to be worked on. <paramref name="Content"/>: null when its bytes are kept already.</summary>
internal sealed record QueuedImport(Guid Id, byte[]? Content);

/// <summary>
/// Imports of this process between the upload and the worker. Bytes wait in memory, because nothing may reach a disk before the check for a
/// marking of secrecy; how many is bounded.
/// </summary>
internal sealed class ImportQueue : ISingletonDependency, IDisposable
{
    private readonly Channel<QueuedImport> _waiting = Channel.CreateUnbounded<QueuedImport>();
    private readonly ConcurrentDictionary<Guid, CancellationTokenSource> _open = new();
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _ends = new();
    private long _bytes;

    /// <summary>Names this process in the rows it works on.</summary>
    internal Guid RunnerId { get; } = Guid.NewGuid();

    /// <summary>Claims room for a file.</summary>
    /// <exception cref="BusinessException">Arrangements:ImportsBusy.</exception>
    internal void Reserve(int length)
    {
        if (Interlocked.Add(ref _bytes, length) <= ImportConsts.MaxBytesInMemory) return;
        Release(length);
        throw new BusinessException(ArrangementsErrorCodes.ImportsBusy);
    }

    internal void Release(int length) => Interlocked.Add(ref _bytes, -length);

    internal void Add(QueuedImport import)
    {
        _open[import.Id] = new CancellationTokenSource();
        _ends[import.Id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Writer.TryWrite(import);
    }

    internal IAsyncEnumerable<QueuedImport> TakeAllAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Cancelled when a person stops the import here.</summary>
    internal CancellationToken TokenOf(Guid id) => _open.TryGetValue(id, out var source) ? source.Token : CancellationToken.None;

    internal void Cancel(Guid id)
    {
        if (_open.TryGetValue(id, out var source)) source.Cancel();
    }

    /// <summary>Ends when the import ends here; at once when this process does not work on it.</summary>
    internal Task EndOf(Guid id) => _ends.TryGetValue(id, out var end) ? end.Task : Task.CompletedTask;

    internal void End(QueuedImport import)
    {
        if (import.Content is { } content) Release(content.Length);
        _open.TryRemove(import.Id, out _);
        if (_ends.TryRemove(import.Id, out var end)) end.TrySetResult();
    }

    public void Dispose()
    {
        foreach (var source in _open.Values) source.Dispose();
    }
}
