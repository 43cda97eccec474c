using Microsoft.Extensions.Configuration;
using Npgsql;
using Supervision.Reminders.Sweep;
using Volo.Abp.DependencyInjection;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>
/// An advisory lock of a session of its own. The connection is not pooled: closing it ends the session and with it the lock, and so does the
/// end of the process.
/// </summary>
internal sealed class PostgreSqlSweepLock(IConfiguration configuration) : ISweepLock, ISingletonDependency
{
    /// <summary>"sweep" in ASCII; advisory locks are numbers, known to one database.</summary>
    private const long Key = 0x73_77_65_65_70;

    public async Task<IAsyncDisposable> AcquireAsync(CancellationToken cancellationToken = default)
    {
        var builder = new NpgsqlConnectionStringBuilder(PostgreSqlConnectionStrings.Of(configuration)) { Pooling = false, CommandTimeout = 0 };
        var connection = new NpgsqlConnection(builder.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { Parameters = { new() { Value = Key } } };
            await command.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
