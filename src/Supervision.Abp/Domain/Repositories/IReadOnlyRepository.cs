using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Linq;

namespace Volo.Abp.Domain.Repositories;

/// <summary>
/// Gives access to stored entities, always inside a unit of work. Without a token, that of the request or job is taken
/// until the first write; from then on nothing is cancelled.
/// </summary>
public interface IRepository
{
    /// <summary>False when the entities it returns are only for reading; null means they are tracked.</summary>
    bool? IsChangeTrackingEnabled { get; }
}

public interface IReadOnlyBasicRepository<TEntity> : IRepository
    where TEntity : class, IEntity
{
    Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(CancellationToken cancellationToken = default);

    /// <summary>One page. Sorting is for example "name desc, id"; never text from outside that was not checked.</summary>
    Task<List<TEntity>> GetPagedListAsync(int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default);
}

public interface IReadOnlyBasicRepository<TEntity, TKey> : IReadOnlyBasicRepository<TEntity>
    where TEntity : class, IEntity<TKey>
{
    /// <exception cref="EntityNotFoundException">There is no such entity.</exception>
    Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);

    Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);
}

/// <summary>Queries without changing; entities that it returns are not tracked when it was injected as such.</summary>
public interface IReadOnlyRepository<TEntity> : IReadOnlyBasicRepository<TEntity>
    where TEntity : class, IEntity
{
    IAsyncQueryableExecuter AsyncExecuter { get; }

    Task<IQueryable<TEntity>> GetQueryableAsync();

    /// <summary>The query with the details that the entity's <c>AbpEntityOptions</c> name.</summary>
    Task<IQueryable<TEntity>> WithDetailsAsync();

    Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors);

    Task<List<TEntity>> GetListAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default);
}

public interface IReadOnlyRepository<TEntity, TKey> : IReadOnlyRepository<TEntity>, IReadOnlyBasicRepository<TEntity, TKey>
    where TEntity : class, IEntity<TKey>;
