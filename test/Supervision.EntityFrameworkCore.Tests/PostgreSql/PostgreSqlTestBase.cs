using Microsoft.Extensions.Hosting;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Data;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>The real module graph on a PostgreSQL database of its own, migrated from empty and seeded with the demo bureau.</summary>
public abstract class PostgreSqlTestBase : SupervisionTestBase<SupervisionPostgreSqlTestModule>
{
    private PostgreSqlDatabase? _database;

    internal PostgreSqlDatabase Database => _database!;

    protected IReadOnlyList<string> Migrated { get; private set; } = [];

    protected BureauSnapshot Bureau { get; private set; } = null!;

    protected PersonInfo Officer => Bureau.OfficeStaff.First(p => p.Id != Bureau.OfficeHead?.Id);

    protected DepartmentInfo Lead => Bureau.Departments.First(d => d.Name == "数字城市处");

    protected PersonInfo Head => Bureau.Head(Lead.Id)!;

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        [DatabaseProviderConfigurationExtensions.ConfigurationKey] = nameof(DatabaseProvider.PostgreSql),
        ["ConnectionStrings:Default"] = Database.ConnectionString,
    };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Migrated = await GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await GetRequiredService<IDataSeeder>().SeedAsync();
        Bureau = await WithUnitOfWorkAsync(() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    protected override async Task CreateDatabaseAsync() => _database = await PostgreSqlDatabase.CreateAsync();

    protected override void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Environment = Environments.Development;
    }

    /// <summary>A second process on the same database and data folder; nothing in memory is shared but the clock.</summary>
    protected async Task<SecondNode> StartSecondNodeAsync()
    {
        var node = new SecondNode(services => TestServices.AddBefore(services, DataFolderPath, Settings), services => TestServices.AddAfter(services, Clock));
        await node.InitializeAsync();
        return node;
    }

    protected async Task<T> As<TService, T>(PersonInfo person, Func<TService, Task<T>> call)
        where TService : notnull
    {
        using var login = LoginAs(person);
        return await call(GetRequiredService<TService>());
    }

    protected Task As<TService>(PersonInfo person, Func<TService, Task> call)
        where TService : notnull =>
        As<TService, bool>(person, async service =>
        {
            await call(service);
            return true;
        });
}
