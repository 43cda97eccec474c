using Supervision.EntityFrameworkCore.PostgreSql;
using Supervision.Organization.Bureau;
using Xunit;

namespace Supervision.EntityFrameworkCore.Paging;

public sealed class SqlitePagingTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    [Fact]
    public async Task Given_any_order_Should_go_on_behind_a_row_as_counted_pages_do()
    {
        var bureau = await WithUnitOfWorkAsync(() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
        await new PagingScenario(ServiceProvider, bureau, LoginAs).RunAsync();
    }
}

public sealed class PostgreSqlPagingTests : PostgreSqlTestBase
{
    [Fact]
    public Task Given_any_order_Should_go_on_behind_a_row_as_counted_pages_do() => new PagingScenario(ServiceProvider, Bureau, LoginAs).RunAsync();
}
