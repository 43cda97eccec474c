using Microsoft.Extensions.DependencyInjection;
using Supervision.EntityFrameworkCore;
using Supervision.Organization.Bureau;
using Supervision.Reminders.Sweep;
using Volo.Abp.Uow;

namespace Supervision.Benchmarks.Lists;

/// <summary>The modules over a large bureau on SQLite. The database is filled once per size and kept in the folder given.</summary>
internal sealed class LargeBureauHost(string folder, int tasks) : SupervisionTestBase<SupervisionDemoTestModule>
{
    public const int DefaultTasks = 20_000;

    public static readonly DateOnly Today = new(2025, 11, 26);

    /// <summary>09:30 of that day in the bureau, in the sending window.</summary>
    public static readonly DateTime Now = new(2025, 11, 26, 1, 30, 0, DateTimeKind.Utc);

    private BureauSnapshot _bureau = null!;

    public static string DefaultFolder { get; } = Path.Combine(Path.GetTempPath(), "supervision-large-bureau");

    private string Kept => Path.Combine(folder, FormattableString.Invariant($"tasks-{tasks}.db"));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Clock.SetTo(Now);
        if (!File.Exists(Kept)) await FillAsync();
        _bureau = await InUnitOfWorkAsync<IBureauIntegrationService, BureauSnapshot>(s => s.GetSnapshotAsync());
    }

    /// <summary>Runs a call as somebody, in a scope of its own as a request would.</summary>
    public async Task<object> CallAsync(ListCall call)
    {
        using var login = LoginAs(call.Who(_bureau));
        await using var scope = RootServiceProvider.CreateAsyncScope();
        return await call.ReadAsync(scope.ServiceProvider);
    }

    public async Task<T> InUnitOfWorkAsync<TService, T>(Func<TService, Task<T>> action)
        where TService : notnull
    {
        await using var scope = RootServiceProvider.CreateAsyncScope();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(isTransactional: true);
        var result = await action(scope.ServiceProvider.GetRequiredService<TService>());
        await unitOfWork.CompleteAsync();
        return result;
    }

    public Task InUnitOfWorkAsync<TService>(Func<TService, Task> action)
        where TService : notnull =>
        InUnitOfWorkAsync<TService, bool>(async service =>
        {
            await action(service);
            return true;
        });

    public async Task SweepAsync()
    {
        await using var scope = RootServiceProvider.CreateAsyncScope();
        while (!(await scope.ServiceProvider.GetRequiredService<ISweepIntegrationService>().RunOnceAsync()).IsIdle)
        {
        }
    }

    protected override Task CreateDatabaseAsync()
    {
        if (!File.Exists(Kept)) return base.CreateDatabaseAsync();
        File.Copy(Kept, new DataFolder(DataFolderPath).Database);
        return Task.CompletedTask;
    }

    private async Task FillAsync()
    {
        await new LargeBureau(this).FillAsync(tasks);
        Directory.CreateDirectory(folder);
        await InUnitOfWorkAsync<SupervisionDbContext>(context => KeptDatabase.SaveAsync(context, Kept));
    }
}
