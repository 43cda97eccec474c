using Shouldly;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.Organization.Bureau;

public sealed class BureauSnapshotTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    private IBureauIntegrationService Bureau => GetRequiredService<IBureauIntegrationService>();

    [Fact]
    public async Task Given_one_unit_of_work_Should_read_the_bureau_once() =>
        await WithUnitOfWorkAsync(new AbpUnitOfWorkOptions(), async () =>
            (await Bureau.GetSnapshotAsync()).ShouldBeSameAs(await Bureau.GetSnapshotAsync()));

    [Fact]
    public async Task Given_a_division_Should_know_who_answers_for_it_and_since_when()
    {
        var bureau = await Bureau.GetSnapshotAsync();
        var division = bureau.Departments.Single(d => d.Name == "数字城市处");

        var head = bureau.Head(division.Id)!;

        head.Name.ShouldBe("数字城市处处长");
        bureau.Liaisons(division.Id).Select(p => p.Name).ShouldBe(["数字城市处联络员"]);
        bureau.LeaderInCharge(division.Id)!.Name.ShouldBe("分管副局长（数字建设）");
        bureau.MembersOf(division.Id).Count.ShouldBe(4);
        bureau.HoldsSince(head.Id, PostKind.DepartmentHead, division.Id).ShouldNotBeNull();
        bureau.InChargeOf(bureau.LeaderInCharge(division.Id)!.Id).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Given_instants_Should_give_them_back_as_utc()
    {
        var bureau = await Bureau.GetSnapshotAsync();

        bureau.Posts.ShouldAllBe(p => p.SinceUtc.Kind == DateTimeKind.Utc);
    }
}
