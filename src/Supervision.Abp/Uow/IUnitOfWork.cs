namespace Volo.Abp.Uow;

/// <summary>
/// Everything that is stored or fails together. One connection; a real transaction when
/// <see cref="AbpUnitOfWorkOptions.IsTransactional"/> is set. Disposed without completion, it rolls back.
/// </summary>
public interface IUnitOfWork : IDisposable
{
    Guid Id { get; }

    /// <summary>Values that live as long as the outermost unit of work.</summary>
    Dictionary<string, object> Items { get; }

    AbpUnitOfWorkOptions Options { get; }

    /// <summary>The unit of work that was current when this one began.</summary>
    IUnitOfWork? Outer { get; }

    bool IsDisposed { get; }

    bool IsCompleted { get; }

    /// <summary>The services of this unit of work; they are disposed with it.</summary>
    IServiceProvider ServiceProvider { get; }

    /// <summary>Raised when the unit of work ended without committing.</summary>
    event EventHandler<UnitOfWorkFailedEventArgs>? Failed;

    event EventHandler<UnitOfWorkEventArgs>? Disposed;

    /// <summary>Writes what has been changed so far, without committing. Never cancelled.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Saves, lets the handlers of all collected events run, commits, then runs the
    /// <see cref="OnCompleted"/> handlers. A joined unit of work leaves this to the outermost one.
    /// </summary>
    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Gives up: nothing written inside the transaction stays. What follows may read, for showing the error; writing throws.</summary>
    Task RollbackAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds work for after the commit. Its failure is logged and does not undo anything.</summary>
    void OnCompleted(Func<Task> handler);

    /// <summary>Collects an event for the end of the unit of work, in place of the one selected, if any.</summary>
    void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null);

    /// <summary>The database resource kept under this key, if any.</summary>
    IDatabaseApi? FindDatabaseApi(string key);

    void AddDatabaseApi(string key, IDatabaseApi api);

    /// <summary>All database resources of this unit of work, in the order they were opened.</summary>
    IReadOnlyCollection<IDatabaseApi> GetDatabaseApis();
}

/// <summary>A database resource that a unit of work saves, commits or rolls back.</summary>
public interface IDatabaseApi
{
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    Task CommitAsync(CancellationToken cancellationToken = default);

    Task RollbackAsync(CancellationToken cancellationToken = default);

    /// <summary>Frees the resource; a transaction still open is not committed.</summary>
    void Release();
}

/// <summary>An event waiting for the end of the unit of work.</summary>
public sealed class UnitOfWorkEventRecord(Type eventType, object eventData, long eventOrder)
{
    public Type EventType { get; } = eventType;

    public object EventData { get; } = eventData;

    public long EventOrder { get; } = eventOrder;
}

public class UnitOfWorkEventArgs(IUnitOfWork unitOfWork) : EventArgs
{
    public IUnitOfWork UnitOfWork { get; } = unitOfWork;
}

public sealed class UnitOfWorkFailedEventArgs(IUnitOfWork unitOfWork, Exception? exception, bool isRolledback) : UnitOfWorkEventArgs(unitOfWork)
{
    /// <summary>What made completing fail; null when it was never tried.</summary>
    public Exception? Exception { get; } = exception;

    public bool IsRolledback { get; } = isRolledback;
}
