using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Xunit;

namespace Supervision.WorkCalendar.Clock;

public abstract class BusinessClockTestBase(string environment) : SupervisionTestBase<SupervisionTestModule>
{
    protected static readonly DateTime DemoStart = new(2025, 1, 6, 1, 0, 0, DateTimeKind.Utc);

    protected FakeTimeProvider Machine { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    protected IClock BusinessClock => GetRequiredService<IClock>();

    protected IBusinessClockIntegrationService Service => GetRequiredService<IBusinessClockIntegrationService>();

    protected DateTime MachineNow => Machine.GetUtcNow().UtcDateTime;

    protected override void AfterAddApplication(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Machine));
        services.AddSingleton<IAbpHostEnvironment>(new Environment(environment));
    }

    /// <summary>As at the start of a database that was never seeded.</summary>
    protected async Task SeedNewDatabaseAsync()
    {
        await WithUnitOfWorkAsync(() => GetRequiredService<IRepository<ClockState, Guid>>().DeleteAsync(ClockState.TheOne));
        await StartAgainAsync();
    }

    protected async Task StartAgainAsync()
    {
        GetRequiredService<ClockOffset>().Value = TimeSpan.Zero;
        await WithUnitOfWorkAsync(() => ActivatorUtilities.CreateInstance<ClockStateSeedContributor>(ServiceProvider).SeedAsync(new DataSeedContext()));
    }

    private sealed class Environment(string name) : IAbpHostEnvironment
    {
        public string? EnvironmentName { get; set; } = name;
    }
}

public sealed class DemoClockTests() : BusinessClockTestBase("Development")
{
    [Fact]
    public async Task Given_a_new_database_Should_begin_on_the_first_working_Monday_and_run_at_the_machines_pace()
    {
        await SeedNewDatabaseAsync();
        BusinessClock.Now.ShouldBe(DemoStart);

        Machine.Advance(TimeSpan.FromHours(2));
        BusinessClock.Now.ShouldBe(DemoStart.AddHours(2));
        Service.IsDemo.ShouldBeTrue();
    }

    [Fact]
    public async Task Given_a_clock_moved_forward_Should_find_it_there_after_a_restart_and_leave_machine_time_alone()
    {
        await SeedNewDatabaseAsync();
        await Service.MoveToAsync(DemoStart.AddDays(85), TestContext.Current.CancellationToken);
        BusinessClock.Now.ShouldBe(DemoStart.AddDays(85));
        GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.ShouldBe(MachineNow);

        await StartAgainAsync();
        BusinessClock.Now.ShouldBe(DemoStart.AddDays(85));
    }

    [Fact]
    public async Task Should_refuse_to_go_back()
    {
        await SeedNewDatabaseAsync();
        var error = await Should.ThrowAsync<BusinessException>(() => Service.MoveToAsync(DemoStart.AddMinutes(-1), TestContext.Current.CancellationToken));
        error.Code.ShouldBe(WorkCalendarErrorCodes.ClockRunsForward);
    }

    [Fact]
    public async Task Given_a_move_that_is_rolled_back_Should_stay()
    {
        await SeedNewDatabaseAsync();
        using (GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: true))
            await Service.MoveToAsync(DemoStart.AddDays(1), TestContext.Current.CancellationToken);

        BusinessClock.Now.ShouldBe(DemoStart);
    }

    [Fact]
    public async Task Given_a_database_that_was_in_production_Should_never_set_its_clock_back()
    {
        await StartAgainAsync();
        BusinessClock.Now.ShouldBe(MachineNow);
    }
}

public sealed class ProductionClockTests() : BusinessClockTestBase("Production")
{
    [Fact]
    public async Task Should_be_the_machines_and_refuse_to_be_moved()
    {
        await SeedNewDatabaseAsync();
        BusinessClock.Now.ShouldBe(MachineNow);
        Service.IsDemo.ShouldBeFalse();

        var error = await Should.ThrowAsync<BusinessException>(() => Service.MoveToAsync(MachineNow.AddDays(1), TestContext.Current.CancellationToken));
        error.Code.ShouldBe(WorkCalendarErrorCodes.NoDemoClock);
    }
}
