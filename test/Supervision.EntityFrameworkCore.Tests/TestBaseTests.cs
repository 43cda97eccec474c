using Shouldly;
using Supervision.Organization.Departments;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;
using Xunit;

namespace Supervision.EntityFrameworkCore;

/// <summary>What every module's tests stand on.</summary>
public sealed class TestBaseTests : SupervisionTestBase<SupervisionTestModule>
{
    [Fact]
    public async Task Given_a_new_test_Should_have_tables_of_its_own()
    {
        var count = await WithUnitOfWorkAsync(() => GetRequiredService<IRepository<Department, Guid>>().GetCountAsync());

        count.ShouldBe(0);
    }

    [Fact]
    public void Given_a_login_Should_be_that_account_until_disposed()
    {
        var id = Guid.NewGuid();

        using (LoginAs(id, "office", "supervision-office"))
        {
            GetRequiredService<ICurrentUser>().Id.ShouldBe(id);
            GetRequiredService<ICurrentUser>().IsInRole("supervision-office").ShouldBeTrue();
        }

        GetRequiredService<ICurrentUser>().IsAuthenticated.ShouldBeFalse();
    }
}
