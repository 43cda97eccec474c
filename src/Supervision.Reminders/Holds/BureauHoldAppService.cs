using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Supervision.Reminders.Sweep;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Reminders.Holds;

[Authorize(RemindersPermissions.ViewPolicy)]
internal sealed class BureauHoldAppService(
    IRepository<BureauHold, Guid> holds, IWorkCalendarIntegrationService calendar, ReplanAll replan)
    : RemindersAppService, IBureauHoldAppService
{
    public async Task<IReadOnlyList<BureauHoldDto>> GetListAsync()
    {
        var today = await TodayAsync();
        return await (await holds.GetQueryableAsync()).Where(h => h.To >= today).OrderBy(h => h.From)
            .Select(h => new BureauHoldDto(h.Id, h.From, h.To, h.Reason)).ToListAsync();
    }

    [Authorize(RemindersPermissions.ManagePolicy)]
    public async Task<BureauHoldDto> CreateAsync(CreateBureauHoldDto input)
    {
        var hold = new BureauHold(GuidGenerator.Create(), input.From!.Value, input.To!.Value, input.Reason!, await TodayAsync());
        await holds.InsertAsync(hold, autoSave: true);
        await replan.AtNextSweepAsync();
        return new BureauHoldDto(hold.Id, hold.From, hold.To, hold.Reason);
    }

    [Authorize(RemindersPermissions.ManagePolicy)]
    public async Task EndAsync(Guid id)
    {
        var hold = await holds.GetAsync(id);
        var today = await TodayAsync();
        if (hold.To < today) return;
        hold.EndBefore(today);
        await holds.UpdateAsync(hold);
        await replan.AtNextSweepAsync();
    }

    private async Task<DateOnly> TodayAsync() => (await calendar.GetAsync()).DateOf(Clock.Now);
}
