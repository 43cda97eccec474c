using Shouldly;
using Supervision.Organization.Bureau;
using Volo.Abp;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Organization.Delegations;

public sealed class DelegationAppServiceTests : SupervisionTestBase<SupervisionDemoTestModule>
{
    private static readonly DateOnly Monday = new(2025, 1, 6);

    private IDelegationAppService Delegations => GetRequiredService<IDelegationAppService>();

    [Fact]
    public async Task Given_a_stand_in_Should_act_on_the_first_and_on_the_last_day_and_not_beyond()
    {
        var (head, deputy) = await PeopleAsync();
        using (LoginAs(head)) await Delegations.CreateAsync(Days(deputy, Monday, Monday.AddDays(4)));

        var bureau = await BureauAsync();

        bureau.StandIn(head.Id, Monday.AddDays(-1)).ShouldBeNull();
        bureau.StandIn(head.Id, Monday)!.Id.ShouldBe(deputy.Id);
        bureau.StandIn(head.Id, Monday.AddDays(4))!.Id.ShouldBe(deputy.Id);
        bureau.StandIn(head.Id, Monday.AddDays(5)).ShouldBeNull();
    }

    [Fact]
    public async Task Given_days_that_overlap_Should_refuse_the_second_stand_in()
    {
        var (head, deputy) = await PeopleAsync();
        using var _ = LoginAs(head);
        await Delegations.CreateAsync(Days(deputy, Monday, Monday.AddDays(4)));

        var error = await Should.ThrowAsync<BusinessException>(
            () => Delegations.CreateAsync(Days(deputy, Monday.AddDays(4), Monday.AddDays(9))));

        error.Code.ShouldBe(OrganizationErrorCodes.DelegationOverlaps);
    }

    [Fact]
    public async Task Given_an_early_end_Should_stop_on_that_day_and_say_who_set_it()
    {
        var (head, deputy) = await PeopleAsync();
        using var _ = LoginAs(head);
        await Delegations.CreateAsync(Days(deputy, Monday, Monday.AddDays(30)));
        var set = (await Delegations.GetListAsync(new GetDelegationListInput())).Items.ShouldHaveSingleItem();

        await Delegations.EndAsync(set.Id, new EndDelegationDto { Until = Monday.AddDays(1) });

        set.SetBy.ShouldBe("shuzi.chengshi.chuzhang");
        (await BureauAsync()).StandIn(head.Id, Monday.AddDays(2)).ShouldBeNull();
    }

    [Fact]
    public async Task Given_the_days_the_wrong_way_round_Should_refuse_them()
    {
        var (head, deputy) = await PeopleAsync();
        using var _ = LoginAs(head);

        var error = await Should.ThrowAsync<BusinessException>(() => Delegations.CreateAsync(Days(deputy, Monday, Monday.AddDays(-1))));

        error.Code.ShouldBe(OrganizationErrorCodes.DelegationEndsBeforeItBegins);
    }

    [Fact]
    public async Task Given_somebody_elses_absence_Should_leave_it_to_the_office()
    {
        var (head, deputy) = await PeopleAsync();
        var forHead = Days(deputy, Monday, Monday);
        forHead.FromPersonId = head.Id;

        using (LoginAs(deputy))
        {
            (await Should.ThrowAsync<BusinessException>(() => Delegations.CreateAsync(forHead)))
                .Code.ShouldBe(OrganizationErrorCodes.DelegationOfOthers);
        }

        using (LoginAs((await BureauAsync()).OfficeStaff[0])) await Delegations.CreateAsync(forHead);
        (await BureauAsync()).StandIn(head.Id, Monday)!.Id.ShouldBe(deputy.Id);
    }

    [Fact]
    public async Task Given_the_office_Should_not_make_itself_the_stand_in_of_a_leader()
    {
        var bureau = await BureauAsync();
        var officer = bureau.OfficeStaff[0];
        var forLeader = Days(officer, Monday, Monday);
        forLeader.FromPersonId = bureau.PrincipalLeader!.Id;
        using var _ = LoginAs(officer);

        (await Should.ThrowAsync<BusinessException>(() => Delegations.CreateAsync(forLeader)))
            .Code.ShouldBe(OrganizationErrorCodes.DelegationToTheSetter);
    }

    [Fact]
    public async Task Given_nobody_signed_in_Should_refuse_to_list() =>
        await Should.ThrowAsync<AbpAuthorizationException>(() => Delegations.GetListAsync(new GetDelegationListInput()));

    private static CreateDelegationDto Days(PersonInfo to, DateOnly from, DateOnly until) =>
        new() { ToPersonId = to.Id, From = from, Until = until };

    private Task<BureauSnapshot> BureauAsync() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync();

    private async Task<(PersonInfo Head, PersonInfo Deputy)> PeopleAsync()
    {
        var bureau = await BureauAsync();
        return (bureau.People.Single(p => p.Name == "数字城市处处长"), bureau.People.Single(p => p.Name == "数字城市处副处长"));
    }
}
