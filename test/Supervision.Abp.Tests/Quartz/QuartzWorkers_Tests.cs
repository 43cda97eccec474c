using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Shouldly;
using Volo.Abp;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.Modularity;
using Volo.Abp.Quartz;
using Xunit;

namespace Supervision.Abp.Tests.Quartz;

public sealed class QuartzWorkers_Tests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supervision-quartz-").FullName;

    [Fact]
    public async Task Should_run_each_execution_in_a_scope_of_its_own()
    {
        using var application = await StartAsync(persistent: false);
        IScheduler scheduler = await SchedulerOf(application);
        var log = application.ServiceProvider.GetRequiredService<WorkLog>();

        await log.NextAsync();
        await scheduler.TriggerJob(new JobKey("counting"), new JobDataMap(), TestContext.Current.CancellationToken);
        await log.NextAsync();

        log.Scopes.Distinct().Count().ShouldBe(2);
        await application.ShutdownAsync();
        scheduler.Status.ShouldBe(SchedulerStatus.Shutdown);
    }

    [Fact]
    public async Task Given_the_same_schedule_Should_leave_the_stored_one_alone_and_take_a_new_one_over()
    {
        DateTimeOffset firstStart = await RunOnceAsync("0 0 3 * * ?");
        DateTimeOffset sameStart = await RunOnceAsync("0 0 3 * * ?");
        sameStart.ShouldBe(firstStart);

        using var application = await StartAsync(persistent: true, "0 0 4 * * ?");
        var stored = (ICronTrigger)(await (await SchedulerOf(application)).GetTrigger(new TriggerKey("nightly"), TestContext.Current.CancellationToken))!;
        stored.CronExpressionString.ShouldBe("0 0 4 * * ?");
        await application.ShutdownAsync();
    }

    [Fact]
    public async Task Should_not_start_When_background_work_is_off()
    {
        using var application = await StartAsync(persistent: false, isEnabled: false);

        application.ServiceProvider.GetRequiredService<WorkLog>().Scopes.ShouldBeEmpty();
        (await SchedulerOf(application)).Status.ShouldBe(SchedulerStatus.Created);
        await application.ShutdownAsync();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<DateTimeOffset> RunOnceAsync(string cron)
    {
        using var application = await StartAsync(persistent: true, cron);
        ITrigger trigger = (await (await SchedulerOf(application)).GetTrigger(new TriggerKey("nightly"), TestContext.Current.CancellationToken))!;
        await application.ShutdownAsync();
        return trigger.StartTimeUtc;
    }

    private static async Task<IScheduler> SchedulerOf(IAbpApplication application) =>
        await application.ServiceProvider.GetRequiredService<ISchedulerFactory>().GetScheduler(TestContext.Current.CancellationToken);

    private async Task<IAbpApplicationWithInternalServiceProvider> StartAsync(bool persistent, string cron = "0 0 3 * * ?", bool isEnabled = true)
    {
        var application = await AbpApplicationFactory.CreateAsync<WorkersTestModule>(options =>
        {
            options.Services.ReplaceConfiguration(new ConfigurationBuilder().Build());
            options.Services.AddSingleton(new WorkLog(cron));
            options.Services.Configure<AbpBackgroundWorkerOptions>(workers => workers.IsEnabled = isEnabled);
            if (persistent)
            {
                options.Services.PreConfigure<AbpQuartzOptions>(quartz => quartz.Configurator = builder => builder.UsePersistentStore(store =>
                {
                    store.UseSqlite(Microsoft.Data.Sqlite.SqliteFactory.Instance, $"Data Source={_folder}/quartz.db;Pooling=False");
                    store.ProvisionSchema();
                }));
            }
        });
        await application.InitializeAsync();
        return application;
    }
}

[DependsOn(typeof(AbpBackgroundWorkersQuartzModule))]
public sealed class WorkersTestModule : AbpModule
{
    public WorkersTestModule()
    {
        SkipAutoServiceRegistration = true;
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTypes(typeof(CountingWorker), typeof(NightlyWorker));
        context.Services.AddScoped<WorkScope>();
    }
}

public sealed class WorkScope
{
    public Guid Id { get; } = Guid.NewGuid();
}

public sealed class WorkLog(string cron) : IDisposable
{
    private readonly SemaphoreSlim _done = new(0);

    public string Cron { get; } = cron;

    public List<Guid> Scopes { get; } = [];

    public void Add(Guid scope)
    {
        Scopes.Add(scope);
        _done.Release();
    }

    public void Dispose() => _done.Dispose();

    public async Task NextAsync() => (await _done.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeTrue();
}

public sealed class CountingWorker : QuartzBackgroundWorkerBase
{
    private readonly WorkScope _scope;
    private readonly WorkLog _log;

    public CountingWorker(WorkScope scope, WorkLog log)
    {
        _scope = scope;
        _log = log;
        JobDetail = JobBuilder.Create<CountingWorker>().WithIdentity("counting").StoreDurably().Build();
        Trigger = TriggerBuilder.Create().WithIdentity("counting").StartNow().Build();
    }

    public override ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        _log.Add(_scope.Id);
        return ValueTask.CompletedTask;
    }
}

public sealed class NightlyWorker : QuartzBackgroundWorkerBase
{
    public NightlyWorker(WorkLog log)
    {
        JobDetail = JobBuilder.Create<NightlyWorker>().WithIdentity("nightly").Build();
        Trigger = TriggerBuilder.Create().WithIdentity("nightly").WithCronSchedule(log.Cron).Build();
    }

    public override ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
