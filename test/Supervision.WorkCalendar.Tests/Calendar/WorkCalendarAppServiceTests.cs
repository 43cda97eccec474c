using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.EventBus;
using Xunit;

namespace Supervision.WorkCalendar.Calendar;

public sealed class WorkCalendarAppServiceTests : SupervisionTestBase<SupervisionTestModule>
{
    private const string NationalDay = """{"year":2027,"source":"公告","days":[{"date":"2027-10-01","name":"国庆节","kind":"holiday"},{"date":"2027-10-09","name":"国庆节","kind":"workday"}]}""";

    private IWorkCalendarAppService Service => GetRequiredService<IWorkCalendarAppService>();

    private IWorkCalendarIntegrationService Calendars => GetRequiredService<IWorkCalendarIntegrationService>();

    [Fact]
    public async Task Given_a_year_without_data_Should_say_so_until_it_is_imported()
    {
        using var _ = Keeper();
        (await Service.GetYearAsync(2027)).HasData.ShouldBeFalse();

        (await Service.ImportYearAsync(new ImportCalendarYearDto { Json = NationalDay })).ShouldBe(new ImportedCalendarYearDto(2027, 1, 1));

        var year = await Service.GetYearAsync(2027);
        (year.HasData, year.Source, year.Days.Count).ShouldBe((true, "公告", 2));
        (await Calendars.GetAsync(TestContext.Current.CancellationToken)).IsWorkday(new DateOnly(2027, 10, 9)).ShouldBeTrue();
    }

    [Fact]
    public async Task Given_a_year_shipped_Should_replace_it_by_the_import_and_keep_the_bureaus_own_days()
    {
        using var _ = Keeper();
        await Service.SetDayAsync(new SetCalendarDayDto { Date = new DateOnly(2025, 12, 31), IsWorkday = false, Name = "局内放假" });
        var json = """{"year":2025,"source":"更正","days":[{"date":"2025-10-01","kind":"holiday"}]}""";

        await Service.ImportYearAsync(new ImportCalendarYearDto { Json = json });
        await Service.ImportYearAsync(new ImportCalendarYearDto { Json = json });

        var year = await Service.GetYearAsync(2025);
        year.Source.ShouldBe("更正");
        year.Days.Select(d => (d.Date, d.Kind, d.IsSetByBureau)).ShouldBe(
        [
            (new DateOnly(2025, 10, 1), DayKind.Holiday, false), (new DateOnly(2025, 12, 31), DayKind.Holiday, true),
        ]);
    }

    [Fact]
    public async Task Should_put_the_bureaus_word_above_the_announcement_and_take_it_back()
    {
        using var _ = Keeper();
        var makeup = new DateOnly(2025, 9, 28);
        await Service.SetDayAsync(new SetCalendarDayDto { Date = makeup, IsWorkday = false });
        (await Calendars.GetAsync(TestContext.Current.CancellationToken)).KindOf(makeup).ShouldBe(DayKind.Weekend);

        await Service.DeleteDayAsync(makeup);
        (await Calendars.GetAsync(TestContext.Current.CancellationToken)).KindOf(makeup).ShouldBe(DayKind.MakeupWorkday);
    }

    [Fact]
    public async Task Given_a_changed_day_Should_tell_whoever_counts_working_days()
    {
        using var _ = Keeper();
        await Service.SetDayAsync(new SetCalendarDayDto { Date = new DateOnly(2025, 6, 30), IsWorkday = false });
        await Service.SetTimeZoneAsync(new SetTimeZoneDto { TimeZone = "Asia/Urumqi" });

        GetRequiredService<ChangeLog>().Years.ShouldBe([2025, null]);
    }

    [Fact]
    public async Task Should_know_time_zones_by_name_and_refuse_others()
    {
        using var _ = Keeper();
        await Service.SetTimeZoneAsync(new SetTimeZoneDto { TimeZone = "Asia/Urumqi" });
        (await Calendars.GetAsync(TestContext.Current.CancellationToken)).Zone.Id.ShouldBe("Asia/Urumqi");

        (await Should.ThrowAsync<BusinessException>(() => Service.SetTimeZoneAsync(new SetTimeZoneDto { TimeZone = "Mars" })))
            .Code.ShouldBe(WorkCalendarErrorCodes.TimeZoneUnknown);
    }

    [Fact]
    public async Task Given_an_ordinary_person_Should_show_the_calendar_and_refuse_changes()
    {
        using var _ = LoginAs(Guid.NewGuid(), "person");
        (await Service.GetYearAsync(2025)).WorkdayCount.ShouldBe(248);
        await Should.ThrowAsync<AbpAuthorizationException>(() => Service.ImportYearAsync(new ImportCalendarYearDto { Json = NationalDay }));
        await Should.ThrowAsync<AbpAuthorizationException>(() => Service.DeleteDayAsync(new DateOnly(2025, 1, 1)));
    }

    protected override void AfterAddApplication(IServiceCollection services)
    {
        base.AfterAddApplication(services);
        services.AddSingleton<ChangeLog>();
        services.AddTransient<ChangeListener>();
        services.Configure<Volo.Abp.EventBus.Local.AbpLocalEventBusOptions>(options => options.Handlers.Add(typeof(ChangeListener)));
    }

    private IDisposable Keeper() => LoginAs(Guid.NewGuid(), "keeper", "supervision-office");

    private sealed class ChangeLog
    {
        public List<int?> Years { get; } = [];
    }

    private sealed class ChangeListener(ChangeLog log) : ILocalEventHandler<WorkCalendarChangedEvent>
    {
        public Task HandleEventAsync(WorkCalendarChangedEvent eventData)
        {
            log.Years.Add(eventData.Year);
            return Task.CompletedTask;
        }
    }
}
