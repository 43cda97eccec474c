using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Queries of one line, straight on a repository.</summary>
public static class RepositoryAsyncExtensions
{
    public static async Task<bool> AnyAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AnyAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<bool> AnyAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AnyAsync((await repository.GetQueryableAsync()).Where(predicate), cancellationToken);

    public static async Task<int> CountAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.CountAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<int> CountAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.CountAsync((await repository.GetQueryableAsync()).Where(predicate), cancellationToken);

    public static async Task<T> FirstAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstAsync((await repository.GetQueryableAsync()).Where(predicate), cancellationToken);

    public static async Task<T?> FirstOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstOrDefaultAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<T?> FirstOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstOrDefaultAsync((await repository.GetQueryableAsync()).Where(predicate), cancellationToken);

    public static async Task<T> SingleAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleAsync((await repository.GetQueryableAsync()).Where(predicate), cancellationToken);

    public static async Task<T?> SingleOrDefaultAsync<T>(this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleOrDefaultAsync((await repository.GetQueryableAsync()).Where(predicate), cancellationToken);

    public static async Task<List<T>> ToListAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.ToListAsync(await repository.GetQueryableAsync(), cancellationToken);
}
