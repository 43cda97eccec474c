using Microsoft.Extensions.Logging;
using Quartz;
using Volo.Abp.BackgroundWorkers.Quartz;

namespace Supervision.Reminders.Sweep;

/// <summary>The tick: a sweep once at start and every minute. Everything that matters is in the database.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepWorker : QuartzBackgroundWorkerBase
{
    private readonly ISweepIntegrationService _sweep;

    public SweepWorker(ISweepIntegrationService sweep)
    {
        _sweep = sweep;
        JobDetail = JobBuilder.Create<SweepWorker>().WithIdentity("sweep", "reminders").Build();
        Trigger = TriggerBuilder.Create().WithIdentity("sweep", "reminders").StartNow()
            .WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever())
            .Build();
    }

    public override async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var result = await _sweep.RunOnceAsync(cancellationToken);
        if (result.IsIdle) return;
        Logger.LogInformation(
            "Sweep: {Tasks} tasks looked at, {Decided} reminders decided, {Letters} letters, {Failed} failed",
            result.TasksPlanned, result.Decided, result.Letters, result.Failed);
    }
}
