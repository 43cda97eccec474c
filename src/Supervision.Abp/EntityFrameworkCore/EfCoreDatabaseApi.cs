using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>A context inside a unit of work, with its transaction if there is one.</summary>
internal sealed class EfCoreDatabaseApi(DbContext dbContext, string connectionString) : IDatabaseApi
{
    private IDbContextTransaction? _transaction;
    private bool _startedTransaction;

    public DbContext DbContext { get; } = dbContext;

    /// <summary>The first context of this unit of work on the same database; its connection is shared.</summary>
    public static EfCoreDatabaseApi? FindShared(IUnitOfWork unitOfWork, string connectionString) =>
        unitOfWork.GetDatabaseApis().OfType<EfCoreDatabaseApi>().FirstOrDefault(api => api.HasConnectionString(connectionString));

    /// <summary>
    /// Begins the transaction, or joins that of the shared connection, when the unit of work is transactional.
    /// On SQLite it takes the write lock at once, so that a later write never has to upgrade a read lock.
    /// </summary>
    public async Task JoinTransactionAsync(IUnitOfWork unitOfWork)
    {
        if (!unitOfWork.Options.IsTransactional || _transaction is not null) return;

        EfCoreDatabaseApi shared = FindShared(unitOfWork, connectionString)!;
        if (!ReferenceEquals(shared, this))
        {
            await shared.JoinTransactionAsync(unitOfWork);
            _transaction = await DbContext.Database.UseTransactionAsync(shared._transaction!.GetDbTransaction());
            return;
        }

        _transaction = unitOfWork.Options.IsolationLevel is { } isolationLevel and not IsolationLevel.Unspecified
            ? await DbContext.Database.BeginTransactionAsync(isolationLevel)
            : await DbContext.Database.BeginTransactionAsync();
        _startedTransaction = true;
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (DbContext.ChangeTracker.HasChanges() || HasLocalEvents()) await DbContext.SaveChangesAsync(CancellationToken.None);
    }

    public Task CommitAsync(CancellationToken cancellationToken = default) =>
        _startedTransaction ? _transaction!.CommitAsync(cancellationToken) : Task.CompletedTask;

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_startedTransaction)
        {
            await _transaction!.RollbackAsync(cancellationToken);
            await _transaction.DisposeAsync();
        }

        _transaction = null;
        _startedTransaction = false;
        DbContext.ChangeTracker.Clear();
    }

    public void Release()
    {
        if (_startedTransaction) _transaction!.Dispose();
        DbContext.Dispose();
    }

    private bool HasConnectionString(string other) => string.Equals(connectionString, other, StringComparison.Ordinal);

    private bool HasLocalEvents() =>
        DbContext.ChangeTracker.Entries<Domain.Entities.IGeneratesDomainEvents>().Any(entry => entry.Entity.GetLocalEvents().Any());
}
