using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Supervision.EntityFrameworkCore.Sqlite;

/// <summary>Where the SQLite database of a configuration lies.</summary>
public static class SqliteConnectionStrings
{
    /// <summary>Seconds a statement waits for another writer before it fails with "database is locked".</summary>
    private const int WaitSeconds = 15;

    /// <summary><c>ConnectionStrings:Default</c> if set, otherwise the file in the data folder.</summary>
    public static string Of(IConfiguration configuration) =>
        configuration.GetConnectionString("Default") is { Length: > 0 } configured
            ? configured
            : ForFile(DataFolder.Of(configuration).Database);

    public static string ForFile(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = WaitSeconds, ForeignKeys = true }.ToString();
}
