using Shouldly;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Supervision.Organization.People;
using Supervision.Reports.Dashboard;
using Supervision.Reports.Figures;
using Supervision.Reports.Ledger;
using Supervision.Tasks.Coordination;
using Supervision.Tasks.LeaderActs;
using Volo.Abp.Authorization;
using Xunit;

namespace Supervision.Reports.Home;

/// <summary>What stands first for whom.</summary>
public sealed class HomeTests : ReportsTestBase
{
    private IHomeAppService Home => GetRequiredService<IHomeAppService>();

    [Fact]
    public async Task Given_a_task_not_signed_in_time_Should_tell_the_office_by_how_many_days()
    {
        await HaveTaskAsync("深化一网统管建设", DigitalCity);
        Clock.SetToBureauTime(2025, 1, 9);
        using var _ = AsOffice();
        var home = await Home.GetOfficeAsync();
        home.Unsigned.Total.ShouldBe(1);
        home.Unsigned.Rows[0].ReceiptDaysPast.ShouldBe(2);
        home.Figures[TaskFigure.Unsigned].ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_period_that_is_over_Should_count_missing_reports_by_department()
    {
        await HaveSignedTaskAsync("深化一网统管建设", DigitalCity);
        var reported = await HaveSignedTaskAsync("打通业务通道", DigitalCity);
        await HaveSignedTaskAsync("推进社会信用体系建设", Credit);
        Clock.SetToBureauTime(2025, 3, 24);
        await ReportAsync(reported, DigitalCity, "四个区通道已通");
        Clock.SetToBureauTime(2025, 3, 27);

        using var _ = AsOffice();
        var reports = (await Home.GetOfficeAsync()).Reports;
        reports.Select(d => (d.Name, d.Owed, d.Reported)).ShouldBe([(DigitalCity, 2, 1), (Credit, 1, 0)], ignoreOrder: true);
        var missing = reports.Single(d => d.Name == Credit).Missing.Single();
        (missing.PeriodKey, missing.Due, missing.WorkingDaysPast).ShouldBe(("2025-Q1", new DateOnly(2025, 3, 25), 2));
    }

    [Fact]
    public async Task Given_a_missed_node_Should_stand_late_in_the_own_division_only()
    {
        var own = await HaveSignedTaskAsync("深化一网统管建设", DigitalCity, t => t.SupportingDepartmentIds = [Department(Credit)]);
        Clock.SetToBureauTime(2025, 4, 3);
        await RefreshAsync(own);

        using (AsHeadOf(DigitalCity))
        {
            var home = await Home.GetDepartmentAsync();
            home.IsHead.ShouldBeTrue();
            home.Late.Rows.Select(r => (r.ShortTitle, r.WorkingDaysOverdue)).ShouldBe([("深化一网统管建设", 3)]);
        }

        using (AsHeadOf(Credit))
        {
            (await Home.GetDepartmentAsync()).Late.Total.ShouldBe(0, "supporting a task does not make one late");
        }
    }

    [Fact]
    public async Task Given_a_visit_Should_show_a_leader_only_what_changed_since()
    {
        var first = await HaveSignedTaskAsync("深化一网统管建设", DigitalCity);
        var other = await HaveSignedTaskAsync("推进社会信用体系建设", Credit);
        using (As(DigitalLeader))
        {
            (await Home.GetLeaderInChargeAsync()).LastVisit.ShouldBeNull();
            await Home.RecordVisitAsync();
        }

        Clock.SetToBureauTime(2025, 1, 8);
        await ReportAsync(first, DigitalCity, "方案已起草");
        await ReportAsync(other, Credit, "已调研");
        using var _ = As(DigitalLeader);
        Clock.SetToBureauTime(2025, 1, 9);
        var home = await Home.GetLeaderInChargeAsync();
        home.LastVisit.ShouldBe(FakeClock.FirstWorkingMonday);
        var change = home.Changes.ShouldHaveSingleItem();
        change.ShortTitle.ShouldBe("深化一网统管建设");
        change.Entries.ShouldContain(e => e.Said == "方案已起草");

        await Home.RecordVisitAsync();
        Clock.Advance(TimeSpan.FromMinutes(10));
        (await Home.GetLeaderInChargeAsync()).Changes.Count.ShouldBe(1, "a reload belongs to the same visit");
        await Home.RecordVisitAsync();
        Clock.Advance(TimeSpan.FromHours(2));
        (await Home.GetLeaderInChargeAsync()).Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Given_a_passed_on_request_Should_stand_before_the_principal_leader_and_not_among_the_normal_ones()
    {
        var id = await HaveSignedTaskAsync("深化一网统管建设", DigitalCity);
        await HaveSignedTaskAsync("推进社会信用体系建设", Credit);
        var coordination = GetRequiredService<ICoordinationAppService>();
        Guid request;
        using (AsHeadOf(DigitalCity))
            request = await coordination.RequestAsync(id, new RequestCoordinationDto { Problem = "三区接口标准不一" });
        using (As(DigitalLeader))
            await coordination.PassOnAsync(request, new PassOnCoordinationDto { Opinion = "请局长协调" });

        using var _ = As(Principal);
        var home = await Home.GetPrincipalLeaderAsync();
        var row = home.Coordination.ShouldHaveSingleItem();
        (row.LeaderOpinion, row.LeaderName, row.LeadDepartmentName).ShouldBe(("请局长协调", DigitalLeader, DigitalCity));
        home.Figures[TaskFigure.Normal].ShouldBe(1);
    }

    [Fact]
    public async Task Given_personal_supervision_Should_stand_on_the_principal_leaders_page_with_what_changed()
    {
        var id = await HaveSignedTaskAsync("深化一网统管建设", DigitalCity);
        using (As(Principal))
            await GetRequiredService<IPersonalSupervisionAppService>().TakeAsync(id, new TakeSupervisionDto());
        await ReportAsync(id, DigitalCity, "方案已起草");
        using var _ = As(Principal);
        var home = await Home.GetPrincipalLeaderAsync();
        var row = home.Supervised.Rows.ShouldHaveSingleItem();
        row.NextTarget.ShouldBe("打通业务通道");
        row.Changes.ShouldContain(c => c.Said == "方案已起草");
        home.Figures[TaskFigure.SupervisedByMe].ShouldBe(1);
    }

    [Fact]
    public async Task Given_a_red_light_Should_show_it_by_department_and_in_the_course()
    {
        var id = await HaveSignedTaskAsync("深化一网统管建设", DigitalCity);
        await HaveTaskAsync("推进社会信用体系建设", Credit);
        Clock.SetToBureauTime(2025, 4, 10);
        await RefreshAsync(id);
        using var _ = As(Principal);
        var dashboard = await GetRequiredService<IDashboardAppService>().GetAsync(new GetDashboardInput());
        dashboard.Departments.Select(d => (d.Name, d.Red, d.Grey, d.Late)).ShouldBe([(DigitalCity, 1, 0, 1), (Credit, 0, 1, 0)], ignoreOrder: true);
        dashboard.Course[^1].ShouldBe(new CoursePointDto(new DateOnly(2025, 4, 10), 1, 0));
        dashboard.Course[^2].Red.ShouldBe(0);
    }

    [Fact]
    public async Task Given_a_person_without_address_Should_tell_the_administrator_who_got_no_letter()
    {
        var head = Person(DigitalCity + "处长");
        using (LoginAs(Guid.NewGuid(), "root", OrganizationRoles.Administrator))
        {
            var people = GetRequiredService<IPersonAppService>();
            var stored = await people.GetAsync(head.Id);
            await people.UpdateAsync(head.Id, new UpdatePersonDto
            {
                Name = stored.Name, PostTitle = stored.PostTitle, DepartmentId = stored.DepartmentId, Email = null, Culture = stored.Culture,
                ConcurrencyStamp = stored.ConcurrencyStamp,
            });
        }

        await HaveTaskAsync("深化一网统管建设", DigitalCity);
        await GetRequiredService<ILetterIntegrationService>().DispatchDueAsync();

        using var _ = LoginAs(Guid.NewGuid(), "root", OrganizationRoles.Administrator);
        var system = await Home.GetSystemAsync();
        system.PeopleWithoutAddress.ShouldHaveSingleItem().Name.ShouldBe(head.Name);
        var letter = system.Letters.Undelivered.ShouldHaveSingleItem();
        (letter.PersonName, letter.HasNoAddress).ShouldBe((head.Name, true));
        (system.Letters.WithoutAddress, system.Letters.NotArrived).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Given_the_administrator_Should_show_mail_and_calendar_and_refuse_the_office()
    {
        using (LoginAs(Guid.NewGuid(), "root", OrganizationRoles.Administrator))
        {
            var system = await Home.GetSystemAsync();
            system.PeopleWithoutAddressCount.ShouldBe(0);
            system.IsThisYearKnown.ShouldBeTrue();
            await Should.ThrowAsync<AbpAuthorizationException>(() => Home.GetOfficeAsync());
            (await GetRequiredService<ITaskLedgerAppService>().GetListAsync(new GetTaskLedgerInput())).TotalCount.ShouldBe(0);
        }

        using var _ = AsHeadOf(DigitalCity);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Home.GetOfficeAsync());
        await Should.ThrowAsync<AbpAuthorizationException>(() => Home.GetSystemAsync());
        await Should.ThrowAsync<AbpAuthorizationException>(() => Home.GetPrincipalLeaderAsync());
    }
}
