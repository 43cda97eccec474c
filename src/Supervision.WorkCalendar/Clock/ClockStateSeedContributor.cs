using Microsoft.Extensions.Hosting;
using Supervision.WorkCalendar.Settings;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Supervision.WorkCalendar.Clock;

/// <summary>
/// Sets the clock at every start: a new database in Development begins its year at <see cref="DemoStart"/>, one that was here before
/// goes on where it was. Outside Development the clock is the machine's.
/// </summary>
internal sealed class ClockStateSeedContributor(
    IRepository<ClockState, Guid> states, ClockOffset offset, TimeProvider timeProvider, IAbpHostEnvironment environment)
    : IDataSeedContributor, ITransientDependency
{
    /// <summary>The first working Monday of the sample's plan year, in the default time zone.</summary>
    internal static readonly DateTime DemoStart = new(2025, 1, 6, 9, 0, 0, DateTimeKind.Unspecified);

    public async Task SeedAsync(DataSeedContext context)
    {
        var state = await states.FindAsync(ClockState.TheOne);
        if (state is null)
        {
            state = IsDevelopment ? NewDemo() : new ClockState(offsetMilliseconds: 0, demoStartUtc: null);
            await states.InsertAsync(state);
        }

        if (IsDevelopment) offset.Value = TimeSpan.FromMilliseconds(state.OffsetMilliseconds);
    }

    private bool IsDevelopment => environment.EnvironmentName == Environments.Development;

    private ClockState NewDemo()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(WorkCalendarSettings.DefaultTimeZone);
        var start = TimeZoneInfo.ConvertTimeToUtc(DemoStart, zone);
        var distance = start - timeProvider.GetUtcNow().UtcDateTime;
        return new ClockState((long)distance.TotalMilliseconds, start);
    }
}
