using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>What a module sees of the context that serves it; modules derive an interface with their own sets.</summary>
public interface IEfCoreDbContext : IDisposable
{
    DatabaseFacade Database { get; }

    ChangeTracker ChangeTracker { get; }

    IModel Model { get; }

    DbSet<T> Set<T>()
        where T : class;

    EntityEntry<TEntity> Entry<TEntity>(TEntity entity)
        where TEntity : class;

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}

/// <summary>Gives the context of the current unit of work.</summary>
public interface IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    /// <exception cref="AbpException">There is no unit of work.</exception>
    Task<TDbContext> GetDbContextAsync();
}
