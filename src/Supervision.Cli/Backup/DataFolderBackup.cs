using Microsoft.Data.Sqlite;
using Supervision.EntityFrameworkCore;
using Supervision.EntityFrameworkCore.Sqlite;

namespace Supervision.Cli.Backup;

/// <summary>
/// Copies a data folder while the application runs in it: the database first by SQLite's online backup, then the files it names (they are
/// only ever added before the row that names them), then the keys. Letters waiting in the mail folder and logs are not part of it.
/// </summary>
internal sealed class DataFolderBackup(TimeProvider time)
{
    /// <summary>Writes the backup beside its final name and moves it there when it is whole.</summary>
    /// <param name="target">A folder that does not exist yet.</param>
    public async Task<BackupManifest> TakeAsync(DataFolder folder, string target, CancellationToken cancellationToken)
    {
        var draft = target + ".partial";
        if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        var copy = new DataFolder(Directory.CreateDirectory(draft).FullName);
        BackUpDatabase(folder.Database, copy.Database);
        await CopyFolderAsync(folder.Files, copy.Files, cancellationToken);
        await CopyFolderAsync(folder.Keys, copy.Keys, cancellationToken);
        var manifest = await BackupManifest.OfAsync(draft, time.GetUtcNow().UtcDateTime, cancellationToken);
        await manifest.WriteAsync(draft, cancellationToken);
        Directory.Move(draft, target);
        return manifest;
    }

    /// <summary>Copies a proven backup into an empty data folder. Call it while holding the folder.</summary>
    public static async Task RestoreAsync(string backup, DataFolder folder, CancellationToken cancellationToken)
    {
        var source = new DataFolder(backup);
        await CopyFolderAsync(source.Keys, folder.Keys, cancellationToken);
        await CopyFolderAsync(source.Files, folder.Files, cancellationToken);
        await CopyFileAsync(source.Database, folder.Database, cancellationToken);
    }

    /// <summary>SQLite's own word on whether the file is sound: "ok", or what is wrong.</summary>
    public static async Task<string> CheckIntegrityAsync(string database, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(SqliteConnectionStrings.ForFile(database) + ";Pooling=False");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static void BackUpDatabase(string source, string target)
    {
        using var from = new SqliteConnection(SqliteConnectionStrings.ForFile(source) + ";Pooling=False");
        using var to = new SqliteConnection(SqliteConnectionStrings.ForFile(target) + ";Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        using var command = to.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=DELETE";
        command.ExecuteNonQuery();
    }

    private static async Task CopyFolderAsync(string source, string target, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(source)) return;
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            await CopyFileAsync(path, Path.Combine(target, Path.GetRelativePath(source, path)), cancellationToken);
    }

    private static async Task CopyFileAsync(string source, string target, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using var from = File.OpenRead(source);
        await using var to = new FileStream(target, FileMode.CreateNew);
        await from.CopyToAsync(to, cancellationToken);
        to.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(target, File.GetUnixFileMode(source));
    }
}
