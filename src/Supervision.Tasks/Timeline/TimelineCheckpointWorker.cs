using Quartz;
using Volo.Abp.BackgroundWorkers.Quartz;

namespace Supervision.Tasks.Timeline;

/// <summary>Signs the heads of the timelines once a day, in the quiet hours.</summary>
[DisallowConcurrentExecution]
internal sealed class TimelineCheckpointWorker : QuartzBackgroundWorkerBase
{
    private const string Identity = "Tasks.TimelineCheckpoint";

    public TimelineCheckpointWorker()
    {
        JobDetail = JobBuilder.Create<TimelineCheckpointWorker>().WithIdentity(Identity).Build();
        Trigger = TriggerBuilder.Create().WithIdentity(Identity).WithCronSchedule("0 40 4 * * ?").Build();
    }

    public override async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await LazyServiceProvider.LazyGetRequiredService<ITimelineIntegrationService>().CheckpointAsync(cancellationToken);
}
