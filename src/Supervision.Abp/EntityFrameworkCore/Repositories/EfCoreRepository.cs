using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>A repository over Entity Framework Core; modules derive their own ones with further queries.</summary>
public class EfCoreRepository<TDbContext, TEntity>(IDbContextProvider<TDbContext> dbContextProvider)
    : IRepository<TEntity>, IChangeTrackingSwitch, ITransientDependency
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity
{
    /// <summary>Set when the repository is made; the unit of work's services stand in for a repository made by hand.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    public bool? IsChangeTrackingEnabled { get; private set; }

    bool? IChangeTrackingSwitch.IsChangeTrackingEnabled { set => IsChangeTrackingEnabled = value; }

    public IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    public virtual async Task<IQueryable<TEntity>> GetQueryableAsync()
    {
        DbSet<TEntity> set = await GetDbSetAsync();
        return IsChangeTrackingEnabled == false ? set.AsNoTracking() : set;
    }

    public virtual async Task<IQueryable<TEntity>> WithDetailsAsync()
    {
        IQueryable<TEntity> query = await GetQueryableAsync();
        return LazyServiceProvider.LazyGetRequiredService<IOptions<AbpEntityOptions<TEntity>>>().Value.DefaultWithDetailsFunc?.Invoke(query) ?? query;
    }

    public virtual async Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors) =>
        propertySelectors.Aggregate(await GetQueryableAsync(), (query, selector) => query.Include(selector));

    public virtual async Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<TEntity>> GetListAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).Where(predicate).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetCountAsync(CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).LongCountAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<TEntity>> GetPagedListAsync(int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).OrderBy(sorting).PageBy(skipCount, maxResultCount).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<TEntity?> FindAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).Where(predicate).SingleOrDefaultAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<TEntity> GetAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(predicate, includeDetails, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity));

    public virtual async Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        await InsertManyAsync([entity], autoSave, cancellationToken);
        return entity;
    }

    public virtual async Task InsertManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        DbSet<TEntity> set = await GetDbSetAsync();
        foreach (TEntity entity in entities)
        {
            if (entity is IEntity<Guid> withGuid)
                EntityHelper.TrySetId(withGuid, LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>().Create);
            set.Add(entity);
        }

        await SaveIfAsync(autoSave);
    }

    public virtual async Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        await UpdateManyAsync([entity], autoSave, cancellationToken);
        return entity;
    }

    public virtual async Task UpdateManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        TDbContext context = await GetDbContextAsync();
        foreach (TEntity entity in entities)
        {
            if (context.Entry(entity).State == EntityState.Detached) context.Set<TEntity>().Update(entity);
        }

        await SaveIfAsync(autoSave);
    }

    public virtual Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default) =>
        DeleteManyAsync([entity], autoSave, cancellationToken);

    public virtual async Task DeleteManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        (await GetDbSetAsync()).RemoveRange(entities);
        await SaveIfAsync(autoSave);
    }

    public virtual async Task DeleteAsync(Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        DbSet<TEntity> set = await GetDbSetAsync();
        set.RemoveRange(await set.Where(predicate).ToListAsync(GetCancellationToken(cancellationToken)));
        await SaveIfAsync(autoSave);
    }

    public virtual async Task DeleteDirectAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
    {
        DbSet<TEntity> set = await GetDbSetAsync();
        LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>().Current?.MarkAsWritten();
        await set.Where(predicate).ExecuteDeleteAsync(CancellationToken.None);
    }

    protected virtual Task<TDbContext> GetDbContextAsync() => dbContextProvider.GetDbContextAsync();

    protected async Task<DbSet<TEntity>> GetDbSetAsync() => (await GetDbContextAsync()).Set<TEntity>();

    /// <summary>The token given, or that of the request or job.</summary>
    protected CancellationToken GetCancellationToken(CancellationToken preferredValue = default) =>
        LazyServiceProvider.LazyGetRequiredService<ICancellationTokenProvider>().FallbackToProvider(preferredValue);

    protected Task<IQueryable<TEntity>> QueryAsync(bool includeDetails) => includeDetails ? WithDetailsAsync() : GetQueryableAsync();

    protected async Task SaveIfAsync(bool autoSave)
    {
        if (autoSave) await (await GetDbContextAsync()).SaveChangesAsync(CancellationToken.None);
    }
}

/// <inheritdoc cref="EfCoreRepository{TDbContext, TEntity}"/>
public class EfCoreRepository<TDbContext, TEntity, TKey>(IDbContextProvider<TDbContext> dbContextProvider)
    : EfCoreRepository<TDbContext, TEntity>(dbContextProvider), IRepository<TEntity, TKey>
    where TDbContext : IEfCoreDbContext
    where TEntity : class, IEntity<TKey>
    where TKey : notnull
{
    public virtual async Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await FindAsync(id, includeDetails, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity), id);

    public virtual async Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails)).FirstOrDefaultAsync(entity => entity.Id.Equals(id), GetCancellationToken(cancellationToken));

    public virtual async Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(id, includeDetails: false, cancellationToken) is { } entity)
            await DeleteAsync(entity, autoSave, cancellationToken);
    }

    public virtual async Task DeleteManyAsync(IEnumerable<TKey> ids, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        TKey[] wanted = [.. ids];
        await DeleteManyAsync(await GetListAsync(entity => wanted.Contains(entity.Id), cancellationToken: cancellationToken), autoSave, cancellationToken);
    }
}

/// <summary>Lets the registration of a read-only repository turn tracking off.</summary>
internal interface IChangeTrackingSwitch
{
    bool? IsChangeTrackingEnabled { set; }
}
