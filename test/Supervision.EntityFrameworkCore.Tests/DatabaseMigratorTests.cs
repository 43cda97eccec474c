using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Supervision.EntityFrameworkCore.Sqlite;
using Volo.Abp.Testing;
using Xunit;

namespace Supervision.EntityFrameworkCore;

public sealed class DatabaseMigratorTests : AbpIntegratedTest<SupervisionTestModule>
{
    private readonly TemporaryFolder _folder = new();

    private string ConnectionString => SqliteConnectionStrings.ForFile(new DataFolder(_folder.FullPath).Database);

    [Fact]
    public async Task Given_an_empty_folder_Should_create_the_database_once()
    {
        (await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
        (await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_a_lock_row_of_a_killed_process_Should_migrate_all_the_same()
    {
        await using (var connection = new SqliteConnection(ConnectionString))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2025-01-06 01:00:00+00:00');
                """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var migrated = await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken);

        migrated.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Given_a_database_of_a_later_version_Should_refuse_and_name_the_migration()
    {
        await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken);
        await using var context = GetRequiredService<SupervisionDbContext>();
        await context.Database.ExecuteSqlRawAsync(
            "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '20.0.0')", TestContext.Current.CancellationToken);

        var refused = await Should.ThrowAsync<NewerDatabaseException>(
            GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken));

        refused.Migration.ShouldBe("29990101000000_Later");
    }

    [Theory]
    [InlineData("DROP TABLE \"TskTaskSearchIndex\"")]
    [InlineData("DROP TRIGGER \"TskTaskSearchTexts_Update\"")]
    public async Task Given_a_search_index_that_is_gone_Should_make_it_anew(string loss)
    {
        await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken);
        await using var context = GetRequiredService<SupervisionDbContext>();
        await context.Database.ExecuteSqlRawAsync(loss, TestContext.Current.CancellationToken);

        await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken);

        (await context.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name LIKE 'TskTaskSearchTexts\\_%' ESCAPE '\\' OR name = 'TskTaskSearchIndex'")
            .SingleAsync(TestContext.Current.CancellationToken)).ShouldBe(4);
    }

    [Fact]
    public async Task Given_a_new_database_Should_write_ahead_and_enforce_foreign_keys()
    {
        await GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken);
        await using var context = GetRequiredService<SupervisionDbContext>();

        (await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode")
            .SingleAsync(TestContext.Current.CancellationToken)).ShouldBe("wal");
        (await context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys")
            .SingleAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void BeforeAddApplication(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
        TestServices.AddBefore(services, _folder.FullPath);
}
