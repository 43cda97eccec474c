using Npgsql;
using Xunit;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>A database on the server that <see cref="Variable"/> names, for one test; dropped when disposed.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable
{
    public const string Variable = "SUPERVISION_TEST_POSTGRES";

    private readonly string _server;

    private PostgreSqlDatabase(string server, string name)
    {
        (_server, Name) = (server, name);
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }

    public string Name { get; }

    public string ConnectionString { get; }

    /// <summary>Skips the running test, with the reason, where no server is named.</summary>
    public static async Task<PostgreSqlDatabase> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{Variable} names no PostgreSQL server; etc/ci/start-postgres.sh starts one.");
        var database = new PostgreSqlDatabase(server!, $"supervision_test_{Guid.NewGuid():N}");
        await database.OnServerAsync($"CREATE DATABASE {database.Name}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString)) NpgsqlConnection.ClearPool(connection);
        await OnServerAsync($"DROP DATABASE {Name} WITH (FORCE)");
    }

    /// <summary>Speaks to this database behind the application's back.</summary>
    public Task<object?> ExecuteAsync(string sql) => RunAsync(ConnectionString, sql);

    private Task OnServerAsync(string sql) => RunAsync(_server, sql);

    private static async Task<object?> RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
