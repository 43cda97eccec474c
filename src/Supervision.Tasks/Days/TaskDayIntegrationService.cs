using Microsoft.EntityFrameworkCore;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Recording;
using Supervision.Tasks.Timeline;
using Supervision.WorkCalendar.Calendar;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Supervision.Tasks.Days;

/// <summary>The last date whose work was done by this process; doing it again after a restart changes nothing.</summary>
internal sealed class TaskDayMark : ISingletonDependency
{
    public DateOnly Done { get; set; }
}

internal sealed class TaskDayIntegrationService(
    TaskDayMark mark,
    IUnitOfWorkManager unitOfWork,
    IDbContextProvider<ITasksDbContext> contexts,
    IWorkCalendarIntegrationService calendars,
    TaskDesk desk,
    StandingRefresher refresher,
    RecordedActsWeekly recorded,
    IClock clock) : ITaskDayIntegrationService, ITransientDependency
{
    private const int BatchSize = 200;

    [UnitOfWork(IsDisabled = true)]
    public async Task<bool> BeginDayAsync(CancellationToken cancellationToken = default)
    {
        var today = (await calendars.GetAsync(cancellationToken)).DateOf(clock.Now);
        if (mark.Done == today) return false;
        foreach (var ids in (await RunningAsync(cancellationToken)).Chunk(BatchSize))
        {
            using var batch = unitOfWork.Begin(requiresNew: true, isTransactional: true);
            await BeginAsync(ids, today, cancellationToken);
            await batch.CompleteAsync(cancellationToken);
        }

        using (var weekly = unitOfWork.Begin(requiresNew: true, isTransactional: true))
        {
            await recorded.SendAsync(today, cancellationToken);
            await weekly.CompleteAsync(cancellationToken);
        }

        mark.Done = today;
        return true;
    }

    private async Task<List<Guid>> RunningAsync(CancellationToken cancellationToken)
    {
        using var reading = unitOfWork.Begin(requiresNew: true);
        var db = await contexts.GetDbContextAsync();
        var ids = await db.SupervisedTasks.Where(TaskStates.IsRunningExpression).OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(cancellationToken);
        await reading.CompleteAsync(cancellationToken);
        return ids;
    }

    private async Task BeginAsync(Guid[] ids, DateOnly today, CancellationToken cancellationToken)
    {
        var db = await contexts.GetDbContextAsync();
        var turning = await db.SupervisedTasks.Where(t => ids.Contains(t.Id)
            && ((t.State == LifecycleState.Suspended && t.ResumeOn <= today) || t.SupervisedUntil < today)).ToListAsync(cancellationToken);
        foreach (var task in turning)
        {
            var facts = await desk.FactsAsync(task, TaskActor.Clock, cancellationToken);
            if (task.State == LifecycleState.Suspended && task.ResumeOn <= today) await ResumeAsync(task, facts, cancellationToken);
            if (task.SupervisedUntil < today) await EndSupervisionAsync(task, facts, cancellationToken);
        }

        await refresher.RefreshAsync(ids, cancellationToken);
    }

    private async Task ResumeAsync(SupervisedTask task, ActionFacts facts, CancellationToken cancellationToken)
    {
        var before = TaskDesk.Before(task);
        task.Resume(facts);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.Resumed, ct: cancellationToken);
    }

    private async Task EndSupervisionAsync(SupervisedTask task, ActionFacts facts, CancellationToken cancellationToken)
    {
        var before = TaskDesk.Before(task);
        task.HandBackSupervision(facts);
        var db = await contexts.GetDbContextAsync();
        foreach (var term in await db.PersonalSupervisions.Where(s => s.TaskId == task.Id && s.HandedBackAt == null).ToListAsync(cancellationToken))
            term.HandBack(facts.Now);
        await desk.RecordAsync(task, before, facts.Actor, TaskEventKinds.SupervisionHandedBack, ct: cancellationToken);
    }
}
