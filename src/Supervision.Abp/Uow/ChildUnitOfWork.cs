namespace Volo.Abp.Uow;

/// <summary>A joined unit of work: everything is the parent's, completing and disposing do nothing.</summary>
internal sealed class ChildUnitOfWork(IUnitOfWork parent) : IUnitOfWork
{
    public Guid Id => parent.Id;

    public Dictionary<string, object> Items => parent.Items;

    public AbpUnitOfWorkOptions Options => parent.Options;

    public IUnitOfWork? Outer => parent.Outer;

    public bool IsDisposed => parent.IsDisposed;

    public bool IsCompleted => parent.IsCompleted;

    public IServiceProvider ServiceProvider => parent.ServiceProvider;

    public event EventHandler<UnitOfWorkFailedEventArgs>? Failed
    {
        add => parent.Failed += value;
        remove => parent.Failed -= value;
    }

    public event EventHandler<UnitOfWorkEventArgs>? Disposed
    {
        add => parent.Disposed += value;
        remove => parent.Disposed -= value;
    }

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => parent.SaveChangesAsync(cancellationToken);

    public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RollbackAsync(CancellationToken cancellationToken = default) => parent.RollbackAsync(cancellationToken);

    public void OnCompleted(Func<Task> handler) => parent.OnCompleted(handler);

    public void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null) =>
        parent.AddOrReplaceLocalEvent(eventRecord, replacementSelector);

    public IDatabaseApi? FindDatabaseApi(string key) => parent.FindDatabaseApi(key);

    public void AddDatabaseApi(string key, IDatabaseApi api) => parent.AddDatabaseApi(key, api);

    public IReadOnlyCollection<IDatabaseApi> GetDatabaseApis() => parent.GetDatabaseApis();

    public void Dispose()
    {
    }
}
