using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Linq;
using Volo.Abp.Threading;

namespace Volo.Abp.EntityFrameworkCore;

[ExposeServices(typeof(IAsyncQueryableExecuter))]
internal sealed class EfCoreAsyncQueryableExecuter(ICancellationTokenProvider tokens) : IAsyncQueryableExecuter, ISingletonDependency
{
    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.AnyAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.CountAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.LongCountAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.FirstAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.FirstOrDefaultAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.SingleAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.SingleOrDefaultAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<TResult> MaxAsync<T, TResult>(IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        queryable.MaxAsync(selector, tokens.FallbackToProvider(cancellationToken));

    public Task<TResult> MinAsync<T, TResult>(IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        queryable.MinAsync(selector, tokens.FallbackToProvider(cancellationToken));

    public Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.ToListAsync(tokens.FallbackToProvider(cancellationToken));

    public Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.ToArrayAsync(tokens.FallbackToProvider(cancellationToken));
}
