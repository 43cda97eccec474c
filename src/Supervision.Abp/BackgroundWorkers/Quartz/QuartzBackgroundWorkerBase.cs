using Quartz;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>A worker that Quartz calls. Its constructor fills the job and the trigger, both with an identity.</summary>
public interface IQuartzBackgroundWorker : IBackgroundWorker, IJob
{
    ITrigger Trigger { get; set; }

    IJobDetail JobDetail { get; set; }

    /// <summary>Whether it is scheduled when the application starts.</summary>
    bool AutoRegister { get; set; }
}

/// <inheritdoc cref="IQuartzBackgroundWorker"/>
public abstract class QuartzBackgroundWorkerBase : BackgroundWorkerBase, IQuartzBackgroundWorker
{
    public ITrigger Trigger { get; set; } = default!;

    public IJobDetail JobDetail { get; set; } = default!;

    public bool AutoRegister { get; set; } = true;

    /// <summary>Does the work; begins its own units of work. A failure reaches the scheduler and the log.</summary>
    public abstract ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default);
}
