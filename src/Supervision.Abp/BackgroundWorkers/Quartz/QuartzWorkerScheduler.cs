using Quartz;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>Brings the stored schedule in line with the workers, touching only what differs.</summary>
internal sealed class QuartzWorkerScheduler : ITransientDependency
{
    public async Task ScheduleAsync(IScheduler scheduler, IQuartzBackgroundWorker worker, CancellationToken cancellationToken = default)
    {
        IJobDetail? storedJob = await scheduler.GetJobDetail(worker.JobDetail.Key, cancellationToken);
        if (storedJob is null)
        {
            await scheduler.ScheduleJob(worker.JobDetail, worker.Trigger, cancellationToken: cancellationToken);
            return;
        }

        ITrigger trigger = worker.Trigger.GetTriggerBuilder().ForJob(worker.JobDetail.Key).Build();
        if (!storedJob.JobType.Equals(worker.JobDetail.JobType) || storedJob.Durable != worker.JobDetail.Durable)
        {
            await scheduler.AddJob(worker.JobDetail, AddJobOptions.ReplacingAndStoringNonDurable, cancellationToken);
        }

        ITrigger? storedTrigger = await scheduler.GetTrigger(trigger.Key, cancellationToken);
        if (storedTrigger is null) await scheduler.ScheduleTrigger(trigger, TriggerConflict.Throw, cancellationToken);
        else if (!HasSameSchedule(storedTrigger, trigger)) await scheduler.RescheduleJob(trigger.Key, trigger, cancellationToken);
    }

    private static bool HasSameSchedule(ITrigger stored, ITrigger wanted) =>
        stored.MisfireInstructionCode == wanted.MisfireInstructionCode
        && stored.Priority == wanted.Priority
        && (stored, wanted) switch
        {
            (ICronTrigger left, ICronTrigger right) =>
                left.CronExpressionString == right.CronExpressionString && left.TimeZone.Id == right.TimeZone.Id,
            (ISimpleTrigger left, ISimpleTrigger right) =>
                left.RepeatInterval == right.RepeatInterval && left.RepeatCount == right.RepeatCount,
            (ICalendarIntervalTrigger left, ICalendarIntervalTrigger right) =>
                left.RepeatInterval == right.RepeatInterval && left.RepeatIntervalUnit == right.RepeatIntervalUnit && left.TimeZone.Id == right.TimeZone.Id,
            _ => false,
        };
}
