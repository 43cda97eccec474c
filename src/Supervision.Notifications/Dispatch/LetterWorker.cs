using Quartz;
using Supervision.Notifications.Letters;
using Volo.Abp.BackgroundWorkers.Quartz;

namespace Supervision.Notifications.Dispatch;

/// <summary>Sends what is due every ten seconds: letters whose time has come, and those that are tried again.</summary>
[DisallowConcurrentExecution]
internal sealed class LetterWorker : QuartzBackgroundWorkerBase
{
    private const string Identity = "Notifications.Letters";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public LetterWorker()
    {
        JobDetail = JobBuilder.Create<LetterWorker>().WithIdentity(Identity).Build();
        Trigger = TriggerBuilder.Create()
            .WithIdentity(Identity)
            .WithSimpleSchedule(s => s.WithInterval(Interval).RepeatForever())
            .Build();
    }

    public override async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await LazyServiceProvider.LazyGetRequiredService<ILetterIntegrationService>().DispatchDueAsync(cancellationToken);
}
