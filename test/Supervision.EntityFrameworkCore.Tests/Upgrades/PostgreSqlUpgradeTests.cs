using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Shouldly;
using Supervision.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Testing;
using Xunit;

namespace Supervision.EntityFrameworkCore.Upgrades;

/// <summary>A PostgreSQL database of the first landed version, a row in each of its tables, is brought up and keeps them.</summary>
public sealed class PostgreSqlUpgradeTests : AbpIntegratedTest<SupervisionPostgreSqlTestModule>
{
    private const string FirstLight = "20250101000000_Initial";

    /// <summary>One row of the plainest values in every table; foreign keys sleep meanwhile.</summary>
    private const string FillEveryTable = """
        DO $$
        DECLARE t record; names text; plain text;
        BEGIN
          SET LOCAL session_replication_role = replica;
          FOR t IN SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%' LOOP
            SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position), string_agg(CASE
                WHEN data_type = 'uuid' THEN 'gen_random_uuid()' WHEN data_type = 'boolean' THEN 'false' WHEN data_type = 'bytea' THEN '''\x00''::bytea'
                WHEN data_type LIKE 'timestamp%' THEN 'now()' WHEN data_type = 'date' THEN 'current_date' WHEN data_type LIKE 'time %' THEN 'localtime'
                WHEN data_type IN ('integer', 'bigint', 'smallint', 'numeric', 'double precision') THEN '1' ELSE '''x''' END, ', ' ORDER BY ordinal_position)
              INTO names, plain FROM information_schema.columns WHERE table_schema = 'public' AND table_name = t.table_name AND is_identity = 'NO';
            EXECUTE format('INSERT INTO %I (%s) VALUES (%s)', t.table_name, names, plain);
          END LOOP;
        END $$;
        """;

    private PostgreSqlDatabase? _database;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Given_a_database_of_first_light_Should_migrate_and_keep_a_row_of_every_table()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using (var context = GetRequiredService<SupervisionDbContext>())
            await context.GetService<IMigrator>().MigrateAsync(FirstLight, cancellationToken);
        await _database!.ExecuteAsync(FillEveryTable);
        var before = await TablesAsync();

        var applied = await GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);

        applied.ShouldNotContain(FirstLight);
        before.Count.ShouldBeGreaterThan(25);
        foreach (var table in before) (await _database.ExecuteAsync($"SELECT COUNT(*) FROM \"{table}\"")).ShouldBe(1L, table);
    }

    public override async ValueTask InitializeAsync()
    {
        _database = await PostgreSqlDatabase.CreateAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        _folder.Dispose();
    }

    protected override void BeforeAddApplication(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
        TestServices.AddBefore(services, _folder.FullPath, new Dictionary<string, string?>
        {
            [DatabaseProviderConfigurationExtensions.ConfigurationKey] = nameof(DatabaseProvider.PostgreSql),
            ["ConnectionStrings:Default"] = _database!.ConnectionString,
        });

    private async Task<List<string>> TablesAsync()
    {
        List<string> tables = [];
        await using var connection = new NpgsqlConnection(_database!.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_EF%'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return tables;
    }
}
