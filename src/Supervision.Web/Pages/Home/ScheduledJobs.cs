using Quartz;
using Volo.Abp.DependencyInjection;

namespace Supervision.Web.Pages.Home;

/// <summary>What the scheduler will do next, and whether it runs.</summary>
internal sealed class ScheduledJobs(ISchedulerFactory schedulers) : ITransientDependency
{
    public async Task<JobsSheet> ReadAsync(CancellationToken cancellationToken = default)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var triggers = await scheduler.QueryTriggers(new TriggerQuery(), cancellationToken);
        return new JobsSheet(scheduler.Status == SchedulerStatus.Running,
        [
            .. triggers.Items.Select(t => new JobRow(
                t.JobKey.Name, t.State.ToString(), t.PreviousFireTimeUtc?.UtcDateTime, t.NextFireTimeUtc?.UtcDateTime)),
        ]);
    }
}
