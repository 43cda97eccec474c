using System.Globalization;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.WorkCalendar.Clock;

internal sealed class BusinessClockIntegrationService(
    IRepository<ClockState, Guid> states, IClock clock, TimeProvider timeProvider, ClockOffset offset,
    IUnitOfWorkManager unitOfWork, IAbpHostEnvironment environment)
    : IBusinessClockIntegrationService, ITransientDependency
{
    public bool IsDemo => environment.EnvironmentName == Environments.Development;

    public async Task MoveToAsync(DateTime utc, CancellationToken cancellationToken = default)
    {
        if (!IsDemo) throw new BusinessException(WorkCalendarErrorCodes.NoDemoClock);
        var target = clock.Normalize(utc);
        if (target < clock.Now)
        {
            throw new BusinessException(WorkCalendarErrorCodes.ClockRunsForward)
                .WithData("Now", clock.Now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        }

        var distance = TimeSpan.FromMilliseconds(Math.Ceiling((target - timeProvider.GetUtcNow().UtcDateTime).TotalMilliseconds));
        await StoreAsync((long)distance.TotalMilliseconds, cancellationToken);
        unitOfWork.Current!.OnCompleted(() =>
        {
            offset.Value = distance;
            return Task.CompletedTask;
        });
    }

    private async Task StoreAsync(long milliseconds, CancellationToken cancellationToken)
    {
        if (await states.FindAsync(ClockState.TheOne, cancellationToken: cancellationToken) is { } state)
        {
            state.MoveTo(milliseconds);
            await states.UpdateAsync(state, cancellationToken: cancellationToken);
        }
        else
        {
            await states.InsertAsync(new ClockState(milliseconds, demoStartUtc: null), cancellationToken: cancellationToken);
        }
    }
}
