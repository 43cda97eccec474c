using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using Volo.Abp.Modularity;
using Volo.Abp.Quartz;

namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>
/// Schedules every worker and starts the scheduler after all modules have started; shuts it down with the application,
/// letting running work end.
/// </summary>
[DependsOn(typeof(AbpQuartzModule))]
public sealed class AbpBackgroundWorkersQuartzModule : AbpModule
{
    private readonly List<Type> _workerTypes = [];

    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        context.Services.OnRegistered(registered =>
        {
            if (registered.ImplementationType.IsAssignableTo(typeof(IQuartzBackgroundWorker))) _workerTypes.Add(registered.ImplementationType);
        });

    public override async Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        if (!IsEnabled(context.ServiceProvider)) return;

        IScheduler scheduler = await context.ServiceProvider.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var workerScheduler = context.ServiceProvider.GetRequiredService<QuartzWorkerScheduler>();
        foreach (Type workerType in _workerTypes)
        {
            await using AsyncServiceScope scope = context.ServiceProvider.CreateAsyncScope();
            var worker = (IQuartzBackgroundWorker)scope.ServiceProvider.GetRequiredService(workerType);
            if (worker.AutoRegister) await workerScheduler.ScheduleAsync(scheduler, worker);
        }

        TimeSpan delay = context.ServiceProvider.GetRequiredService<IOptions<AbpQuartzOptions>>().Value.StartDelay;
        if (delay > TimeSpan.Zero) await scheduler.StartDelayed(delay);
        else await scheduler.Start();
    }

    public override async Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        if (!IsEnabled(context.ServiceProvider)) return;

        IScheduler scheduler = await context.ServiceProvider.GetRequiredService<ISchedulerFactory>().GetScheduler();
        if (scheduler.Status is not (SchedulerStatus.Shutdown or SchedulerStatus.ShuttingDown)) await scheduler.Shutdown(true);
    }

    private static bool IsEnabled(IServiceProvider serviceProvider) =>
        serviceProvider.GetRequiredService<IOptions<AbpBackgroundWorkerOptions>>().Value.IsEnabled;
}
