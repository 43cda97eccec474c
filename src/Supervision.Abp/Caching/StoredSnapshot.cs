using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

/// <summary>Reads a small table through its cache; a unit of work that has changed the table reads the table itself.</summary>
internal sealed class StoredSnapshot<T>(SnapshotCache<T> cache, IUnitOfWorkManager unitOfWorkManager)
    where T : class
{
    private static readonly string ChangedKey = $"Volo.Abp.Caching.Changed.{typeof(T).FullName}";

    public Task<T> GetAsync(Func<Task<T>> load)
    {
        var changedHere = unitOfWorkManager.Current?.Items.ContainsKey(ChangedKey) == true;
        return changedHere ? load() : cache.GetAsync(() => LoadInUnitOfWorkAsync(load));
    }

    /// <summary>Call inside the unit of work that changes the table: others see the change once it is committed.</summary>
    public void MarkChanged()
    {
        var unitOfWork = unitOfWorkManager.Current
            ?? throw new AbpException("The table can be changed only inside a unit of work.");
        if (!unitOfWork.Items.TryAdd(ChangedKey, true))
            return;
        unitOfWork.OnCompleted(() =>
        {
            cache.Invalidate();
            return Task.CompletedTask;
        });
    }

    private async Task<T> LoadInUnitOfWorkAsync(Func<Task<T>> load)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var loaded = await load();
        await unitOfWork.CompleteAsync();
        return loaded;
    }
}
