using Supervision.EntityFrameworkCore.PostgreSql;
using Supervision.Organization.Bureau;
using Xunit;

namespace Supervision.EntityFrameworkCore.Search;

/// <summary>Search finds the same on SQLite and PostgreSQL.</summary>
public sealed class SqliteSearchTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    [Fact]
    public async Task Given_tasks_Should_find_them_by_what_the_person_may_see()
    {
        var bureau = await WithUnitOfWorkAsync(() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
        await new SearchScenario(ServiceProvider, bureau, LoginAs).RunAsync();
    }
}

public sealed class PostgreSqlSearchTests : PostgreSqlTestBase
{
    [Fact]
    public Task Given_tasks_Should_find_them_by_what_the_person_may_see() => new SearchScenario(ServiceProvider, Bureau, LoginAs).RunAsync();
}
