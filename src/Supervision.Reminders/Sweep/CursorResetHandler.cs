using Microsoft.EntityFrameworkCore;
using Supervision.Tasks;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.Timing;

namespace Supervision.Reminders.Sweep;

/// <summary>Whatever changes a plan makes the sweep look again, in the unit of work of the change.</summary>
internal sealed class CursorResetHandler(IRepository<ReminderCursor, Guid> cursors, ReplanAll replan, IClock clock)
    : ILocalEventHandler<SupervisedTaskChangedEvent>, ILocalEventHandler<WorkCalendarChangedEvent>, ITransientDependency
{
    public async Task HandleEventAsync(SupervisedTaskChangedEvent eventData)
    {
        if (await cursors.FindAsync(eventData.TaskId) is { } cursor)
        {
            cursor.Reset(clock.Now);
            await cursors.UpdateAsync(cursor, autoSave: true);
        }
        else
        {
            await cursors.InsertAsync(new ReminderCursor(eventData.TaskId, clock.Now), autoSave: true);
        }
    }

    public Task HandleEventAsync(WorkCalendarChangedEvent eventData) => replan.AtNextSweepAsync();
}

/// <summary>Puts every task before the next sweep: after a change of policy, calendar or bureau-wide holds.</summary>
internal sealed class ReplanAll(IRepository<ReminderCursor, Guid> cursors, IClock clock) : ITransientDependency
{
    public async Task AtNextSweepAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.Now;
        await (await cursors.GetQueryableAsync())
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.NextAtUtc, now), cancellationToken);
    }
}
