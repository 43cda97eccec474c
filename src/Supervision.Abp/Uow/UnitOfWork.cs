using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Volo.Abp.Uow;

internal sealed class UnitOfWork(AbpUnitOfWorkOptions options, IUnitOfWork? outer, IServiceScope scope) : IUnitOfWork
{
    private readonly List<KeyValuePair<string, IDatabaseApi>> _databaseApis = [];
    private readonly List<UnitOfWorkEventRecord> _localEvents = [];
    private readonly List<Func<Task>> _completedHandlers = [];
    private Exception? _exception;
    private bool _isCompleting;
    private bool _isRolledBack;

    public Guid Id { get; } = Guid.NewGuid();

    public Dictionary<string, object> Items { get; } = [];

    public AbpUnitOfWorkOptions Options { get; } = options;

    public IUnitOfWork? Outer { get; } = outer;

    public bool IsDisposed { get; private set; }

    public bool IsCompleted { get; private set; }

    public IServiceProvider ServiceProvider => scope.ServiceProvider;

    public event EventHandler<UnitOfWorkFailedEventArgs>? Failed;

    public event EventHandler<UnitOfWorkEventArgs>? Disposed;

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (IDatabaseApi api in GetDatabaseApis())
            await api.SaveChangesAsync(cancellationToken);
    }

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_isCompleting || IsCompleted) throw new AbpException("The unit of work has been completed already.");
        _isCompleting = true;

        try
        {
            await SaveChangesAsync(cancellationToken);
            if (_isRolledBack) return;
            await PublishLocalEventsAsync(cancellationToken);
            foreach (IDatabaseApi api in GetDatabaseApis())
                await api.CommitAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            _exception = exception;
            throw;
        }

        IsCompleted = true;
        await RunCompletedHandlersAsync();
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledBack || IsCompleted) return;
        _isRolledBack = true;
        this.MarkAsFailed();
        Options.IsTransactional = false;
        _localEvents.Clear();
        _completedHandlers.Clear();
        foreach (IDatabaseApi api in GetDatabaseApis())
            await api.RollbackAsync(CancellationToken.None);
    }

    public void OnCompleted(Func<Task> handler) => _completedHandlers.Add(handler);

    public void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
    {
        int index = replacementSelector is null ? -1 : _localEvents.FindIndex(replacementSelector);
        if (index < 0) _localEvents.Add(eventRecord);
        else _localEvents[index] = eventRecord;
    }

    public IDatabaseApi? FindDatabaseApi(string key) => _databaseApis.Find(pair => pair.Key == key).Value;

    public void AddDatabaseApi(string key, IDatabaseApi api) => _databaseApis.Add(new KeyValuePair<string, IDatabaseApi>(key, api));

    public IReadOnlyCollection<IDatabaseApi> GetDatabaseApis() => [.. _databaseApis.Select(pair => pair.Value)];

    public void Dispose()
    {
        if (IsDisposed) return;
        IsDisposed = true;

        foreach (IDatabaseApi api in GetDatabaseApis())
            api.Release();
        if (!IsCompleted)
            Failed?.Invoke(this, new UnitOfWorkFailedEventArgs(this, _exception, _isRolledBack));
        Disposed?.Invoke(this, new UnitOfWorkEventArgs(this));

        scope.Dispose();
        AmbientUnitOfWork.Current = Outer;
    }

    private async Task PublishLocalEventsAsync(CancellationToken cancellationToken)
    {
        if (_localEvents.Count == 0) return;

        var publisher = ServiceProvider.GetRequiredService<IUnitOfWorkEventPublisher>();
        while (_localEvents.Count > 0)
        {
            UnitOfWorkEventRecord[] events = [.. _localEvents.OrderBy(record => record.EventOrder)];
            _localEvents.Clear();
            await publisher.PublishLocalEventsAsync(events, cancellationToken);
            await SaveChangesAsync(cancellationToken);
        }
    }

    private async Task RunCompletedHandlersAsync()
    {
        foreach (Func<Task> handler in _completedHandlers)
        {
            try
            {
                await handler();
            }
            catch (Exception exception)
            {
                ServiceProvider.GetRequiredService<ILogger<UnitOfWork>>()
                    .LogError(exception, "Work to be done after a commit failed; what was committed stays.");
            }
        }
    }
}

/// <summary>Hands the events of a unit of work to their handlers.</summary>
internal interface IUnitOfWorkEventPublisher
{
    Task PublishLocalEventsAsync(IReadOnlyList<UnitOfWorkEventRecord> localEvents, CancellationToken cancellationToken);
}
