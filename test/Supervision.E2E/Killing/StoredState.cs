using Microsoft.Data.Sqlite;

namespace Supervision.E2E.Killing;

/// <summary>What stands in a data folder, read beside the process that works in it.</summary>
internal sealed class StoredState(string dataFolder)
{
    private readonly string _database = Path.Combine(dataFolder, "supervision.db");

    /// <summary>Bytes of the database and its log: grows as long as somebody writes.</summary>
    public long Written => LengthOf(_database) + LengthOf(_database + "-wal");

    public IReadOnlyList<string> Letters
    {
        get
        {
            var folder = Path.Combine(dataFolder, "mail");
            return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [];
        }
    }

    /// <summary>Null while the table is not there.</summary>
    public long? Count(string table, string condition = "1 = 1") => Has(table) ? Ask<long>($"SELECT COUNT(*) FROM \"{table}\" WHERE {condition}") : null;

    public string Integrity() => Ask<string>("PRAGMA integrity_check");

    /// <summary>Letters that the killed process had taken come free when their lease ends; the test does not wait five minutes for it.</summary>
    public void EndLeases() => Run("UPDATE \"NtfLetters\" SET \"LeaseUntilUtc\" = '2000-01-01 00:00:00' WHERE \"LeaseUntilUtc\" IS NOT NULL");

    /// <summary>As if the killed process had been silent for long: its imports are taken over without waiting.</summary>
    public void EndImports() => Run("UPDATE \"ArrDocumentImports\" SET \"BeatAt\" = '2000-01-01 00:00:00'");

    private bool Has(string table) => File.Exists(_database) && Ask<long>($"SELECT COUNT(*) FROM sqlite_master WHERE name = '{table}'") > 0;

    private T Ask<T>(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _database, DefaultTimeout = 15, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static long LengthOf(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;
}
