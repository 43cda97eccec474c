using System.IO.Compression;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Supervision.EntityFrameworkCore;
using Xunit;

namespace Supervision.Web.Upgrades;

/// <summary>A database of the first landed version comes up with today's program and keeps every row.</summary>
public sealed class FirstLightUpgradeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => new DataFolder(_folder.FullPath).Database;

    [Fact]
    public async Task Given_a_database_of_first_light_Should_start_on_it_and_keep_every_row()
    {
        await UnpackAsync();
        var before = Rows(Columns());

        await using (var host = Start())
        {
            using var browser = host.CreateClient();
            (await browser.GetStringAsync("/account/sign-in", TestContext.Current.CancellationToken)).ShouldContain("<form");
        }

        before.Count.ShouldBeGreaterThan(25);
        var after = Rows(before.ToDictionary(table => table.Key, table => table.Value.Columns));
        foreach (var (table, old) in before) after[table].Lines.ShouldBe(old.Lines, ignoreOrder: true, table);
        Ask("SELECT COUNT(*) FROM \"TskTaskSearchTexts\"").ShouldBe(Ask("SELECT COUNT(*) FROM \"TskSupervisedTasks\""));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private WebApplicationFactory<Program> Start() => new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        builder.UseEnvironment(Environments.Development);
        builder.UseSetting(DataFolder.ConfigurationKey, _folder.FullPath);
        builder.UseSetting("Scheduler:IsEnabled", "false");
    });

    private async Task UnpackAsync()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Supervision.sln"))) root = root.Parent;
        await using var packed = new GZipStream(File.OpenRead(Path.Combine(root.FullName, "test", "Databases", "first-light.db.gz")), CompressionMode.Decompress);
        await using var database = File.Create(Database);
        await packed.CopyToAsync(database, TestContext.Current.CancellationToken);
    }

    /// <summary>The bureau's tables and columns as the old version had them; settings and grants may gain rows.</summary>
    private Dictionary<string, string[]> Columns() => Query(
            "SELECT m.name || '|' || p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' AND substr(m.name, 1, 3) IN ('Org', 'Cal', 'Ntf', 'Tsk', 'Arr', 'Rem', 'Rpt')")
        .Select(line => line.Split('|')).GroupBy(pair => pair[0], pair => $"quote(\"{pair[1]}\")").ToDictionary(group => group.Key, group => group.ToArray());

    private Dictionary<string, (string[] Columns, List<string> Lines)> Rows(Dictionary<string, string[]> tables) => tables.ToDictionary(
        table => table.Key,
        table => (table.Value, Query($"SELECT {string.Join(" || '|' || ", table.Value)} FROM \"{table.Key}\"")));

    private long Ask(string sql) => long.Parse(Query(sql)[0], System.Globalization.CultureInfo.InvariantCulture);

    private List<string> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> lines = [];
        while (reader.Read()) lines.Add(reader.GetValue(0).ToString()!);
        return lines;
    }
}
