using Supervision.WorkCalendar.Calendar;
using Supervision.WorkCalendar.Clock;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace Supervision.Reminders.DemoClock;

internal sealed class DemoClockAppService(
    IBusinessClockIntegrationService businessClock, IWorkCalendarIntegrationService calendar, DemoWalk walk)
    : RemindersAppService, IDemoClockAppService
{
    private const int Morning = 9;

    public async Task<DemoClockDto> GetAsync()
    {
        Check();
        var days = await calendar.GetAsync();
        var next = await walk.FindNextAsync(Clock.Now);
        return new DemoClockDto(days.ToLocal(Clock.Now), next is { } moment ? days.ToLocal(moment) : null);
    }

    [UnitOfWork(IsDisabled = true)]
    public async Task<DemoMoveDto> MoveAsync(MoveDemoClockInput input)
    {
        Check();
        var days = await calendar.GetAsync();
        var from = Clock.Now;
        var target = await TargetAsync(input, from, days);
        if (target > from.AddDays(RemindersConsts.MaxDemoDays))
        {
            throw new BusinessException(RemindersErrorCodes.DemoMoveTooFar).WithData("Days", RemindersConsts.MaxDemoDays);
        }

        var result = await walk.ToAsync(target);
        return new DemoMoveDto(days.ToLocal(from), days.ToLocal(Clock.Now), result.Stops, result.Sent, result.Failed, result.IsCutShort);
    }

    private async Task<DateTime> TargetAsync(MoveDemoClockInput input, DateTime now, BureauCalendar days) => input.Move switch
    {
        DemoMove.NextMoment => await walk.FindNextAsync(now) ?? now,
        DemoMove.Day => now.AddDays(1),
        DemoMove.Week => now.AddDays(7),
        _ => days.ToUtc(input.Date ?? days.DateOf(now), new TimeOnly(Morning, 0)),
    };

    private void Check()
    {
        if (!businessClock.IsDemo) throw new EntityNotFoundException();
    }
}
