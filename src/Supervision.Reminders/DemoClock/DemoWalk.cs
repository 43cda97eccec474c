using Supervision.Notifications.Letters;
using Supervision.Reminders.Sweep;
using Supervision.WorkCalendar.Clock;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.Reminders.DemoClock;

internal sealed record DemoWalkResult(int Stops, int Sent, int Failed, bool IsCutShort);

/// <summary>Walks the business clock to a target, stopping at every planned moment to sweep and deliver; each in units of work of its own.</summary>
internal sealed class DemoWalk(
    ISweepIntegrationService sweep, ILetterIntegrationService letters, IBusinessClockIntegrationService businessClock,
    IUnitOfWorkManager unitOfWork, IClock clock)
    : ITransientDependency
{
    private const int MaxStops = 5000;

    /// <summary>The first planned moment after an instant, UTC.</summary>
    public async Task<DateTime?> FindNextAsync(DateTime after)
    {
        using var reading = unitOfWork.Begin();
        var next = await sweep.GetNextMomentAsync(after);
        await reading.CompleteAsync();
        return next;
    }

    public async Task<DemoWalkResult> ToAsync(DateTime target)
    {
        var last = clock.Now;
        var result = await StopAsync(new DemoWalkResult(0, 0, 0, false));
        while (result.Stops < MaxStops && await FindNextAsync(last) is { } next && next < target)
        {
            if (next > clock.Now) await businessClock.MoveToAsync(next);
            last = clock.Now;
            result = await StopAsync(result);
        }

        if (result.Stops >= MaxStops) return result with { IsCutShort = true };
        if (target > clock.Now) await businessClock.MoveToAsync(target);
        return await StopAsync(result);
    }

    private async Task<DemoWalkResult> StopAsync(DemoWalkResult sum)
    {
        await sweep.RunOnceAsync();
        var sent = await letters.DispatchDueAsync();
        return sum with { Stops = sum.Stops + 1, Sent = sum.Sent + sent.Sent, Failed = sum.Failed + sent.Failed };
    }
}
