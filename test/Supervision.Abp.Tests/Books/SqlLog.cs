using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Supervision.Abp.Tests.Books;

/// <summary>Remembers every statement and every opened connection.</summary>
public sealed class SqlLog
{
    public ConcurrentQueue<string> Entries { get; } = new();

    public IEnumerable<IInterceptor> Interceptors => [new Commands(this), new Connections(this), new Transactions(this)];

    private sealed class Commands(SqlLog log) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }

    private sealed class Connections(SqlLog log) : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue("open");
            return ValueTask.FromResult(result);
        }
    }

    private sealed class Transactions(SqlLog log) : DbTransactionInterceptor
    {
        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue("commit");
            return Task.CompletedTask;
        }
    }
}
