using Microsoft.Data.Sqlite;
using Shouldly;
using Supervision.Cli.Hosting;
using Supervision.EntityFrameworkCore;
using Xunit;

namespace Supervision.Cli.Backup;

/// <summary>A backup taken beside a writer comes back whole, or is refused before anything is touched.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("supervision-cli-").FullName;

    private DataFolder Source => new(Path.Combine(_root, "data"));

    private DataFolder Target => new(Path.Combine(_root, "restored"));

    private string Backup => Path.Combine(_root, "backup");

    [Fact]
    public async Task Should_bring_database_files_and_keys_back_while_somebody_writes()
    {
        using var writer = GivenADataFolder();
        Execute(writer, "BEGIN IMMEDIATE; INSERT INTO Note VALUES ('not committed')");

        (await new Terminal().RunAsync("backup", Backup, "--data-folder", Source.FullPath)).ShouldBe(ExitCodes.Success);
        (await new Terminal().RunAsync("restore", Backup, "--data-folder", Target.FullPath)).ShouldBe(ExitCodes.Success);

        using var restored = Open(Target.Database);
        Scalar(restored, "SELECT group_concat(Text) FROM Note").ShouldBe("committed");
        File.ReadAllText(Path.Combine(Target.Files, "ab", "abcdef")).ShouldBe("evidence");
        File.ReadAllText(Path.Combine(Target.Keys, "timeline.key")).ShouldBe("secret");
    }

    [Fact]
    public async Task Should_refuse_a_backup_that_was_changed()
    {
        using (GivenADataFolder())
            await new Terminal().RunAsync("backup", Backup, "--data-folder", Source.FullPath);
        await File.AppendAllTextAsync(Path.Combine(Backup, "files", "ab", "abcdef"), "!", TestContext.Current.CancellationToken);

        var terminal = new Terminal();
        (await terminal.RunAsync("restore", Backup, "--data-folder", Target.FullPath)).ShouldBe(ExitCodes.Failed);

        terminal.Error.ShouldContain("files/ab/abcdef");
        Directory.Exists(Target.FullPath).ShouldBeFalse();
    }

    [Fact]
    public async Task Should_not_restore_over_a_database()
    {
        using (GivenADataFolder())
            await new Terminal().RunAsync("backup", Backup, "--data-folder", Source.FullPath);

        (await new Terminal().RunAsync("restore", Backup, "--data-folder", Source.FullPath)).ShouldBe(ExitCodes.Unusable);
    }

    [Fact]
    public async Task Should_say_so_when_there_is_nothing_to_back_up()
    {
        var terminal = new Terminal();
        (await terminal.RunAsync("backup", Backup, "--data-folder", Source.FullPath)).ShouldBe(ExitCodes.Unusable);
        terminal.Error.ShouldContain(Source.FullPath);
        Directory.Exists(Backup).ShouldBeFalse();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }

    private SqliteConnection GivenADataFolder()
    {
        Directory.CreateDirectory(Path.Combine(Source.Files, "ab"));
        Directory.CreateDirectory(Source.Keys);
        File.WriteAllText(Path.Combine(Source.Files, "ab", "abcdef"), "evidence");
        File.WriteAllText(Path.Combine(Source.Keys, "timeline.key"), "secret");
        var connection = Open(Source.Database);
        Execute(connection, "PRAGMA journal_mode=WAL; CREATE TABLE Note (Text TEXT); INSERT INTO Note VALUES ('committed')");
        return connection;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }
}
