using Shouldly;
using Supervision.Organization.Bureau;
using Supervision.Organization.Setup;
using Supervision.Organization.SignIn;
using Volo.Abp.Data;
using Xunit;

namespace Supervision.Organization.Demo;

public sealed class DemoBureauTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    [Fact]
    public async Task Given_development_Should_hold_a_bureau_in_which_tasks_can_be_assigned_at_once()
    {
        var bureau = await GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync();

        bureau.Departments.Count.ShouldBe(10);
        bureau.Office!.Name.ShouldBe("办公室");
        bureau.OfficeStaff.Count.ShouldBe(3);
        bureau.PrincipalLeader!.Roles.ShouldBe([OrganizationRoles.PrincipalLeader]);
        bureau.Departments.ShouldAllBe(d => bureau.Head(d.Id) != null && bureau.LeaderInCharge(d.Id) != null && bureau.Liaisons(d.Id).Count > 0);
        bureau.Posts.ShouldAllBe(p => p.SinceUtc < FakeClock.FirstWorkingMonday && p.UntilUtc == null);
        SetupChecklist.Of(bureau).Steps.ShouldAllBe(step => step.IsDone);
    }

    [Fact]
    public async Task Given_three_leaders_in_charge_Should_share_all_departments_between_them()
    {
        var bureau = await GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync();

        var leaders = bureau.Departments.Select(d => bureau.LeaderInCharge(d.Id)!.Name).CountBy(name => name).ToDictionary();

        leaders.ShouldBe(new Dictionary<string, int>
        {
            ["分管副局长（政务服务）"] = 4, ["分管副局长（数字建设）"] = 3, ["分管副局长（营商法规）"] = 3,
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task Given_demo_people_Should_have_addresses_of_their_own_that_lead_nowhere()
    {
        var bureau = await GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync();

        var addresses = bureau.People.Select(p => p.Email!).ToList();

        addresses.ShouldAllBe(a => a.EndsWith("@demo.invalid", StringComparison.Ordinal) && a.All(char.IsAscii));
        addresses.ShouldBeUnique();
        bureau.People.ShouldAllBe(p => p.AccountId != null);
    }

    [Fact]
    public async Task Given_a_second_start_Should_bring_nothing_in_twice()
    {
        await GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext());

        (await GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync()).Departments.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Given_development_Should_offer_every_demo_account_with_one_click()
    {
        var accounts = await GetRequiredService<IDemoSignInService>().GetAccountsAsync();

        accounts.Count.ShouldBe(40);
        accounts.ShouldContain(a => a.Roles.Contains(OrganizationRoles.Administrator));
        accounts.ShouldContain(a => a.Roles.Contains(OrganizationRoles.Auditor));
    }
}

public sealed class DemoOutsideDevelopmentTests : OrganizationTestBase
{
    [Fact]
    public async Task Given_another_environment_Should_bring_no_demo_bureau_in()
    {
        await GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext());

        var bureau = await ReadBureauAsync();
        bureau.Departments.ShouldBeEmpty();
        bureau.People.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_another_environment_Should_offer_and_open_no_account_without_a_password()
    {
        var demo = GetRequiredService<IDemoSignInService>();

        demo.IsAvailable.ShouldBeFalse();
        (await demo.GetAccountsAsync()).ShouldBeEmpty();
        (await demo.SignInAsync(Guid.NewGuid())).ShouldBeFalse();
    }
}
