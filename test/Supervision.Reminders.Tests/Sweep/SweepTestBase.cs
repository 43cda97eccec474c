using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Supervision.Notifications.Letters;
using Supervision.Organization.Bureau;
using Supervision.Reminders.Planning;
using Supervision.Tasks;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Local;

namespace Supervision.Reminders.Sweep;

/// <summary>The demo bureau on a real database, mail in a folder, facts of tasks as the test says.</summary>
public abstract class SweepTestBase : SupervisionTestBase<SupervisionDemoTestModule>
{
    internal FakeTasks Tasks { get; } = new();

    internal BureauSnapshot Bureau { get; private set; } = null!;

    internal DepartmentInfo Division => Bureau.Departments.First(d => d.Name == "数字城市处");

    internal ISweepIntegrationService Sweep => GetRequiredService<ISweepIntegrationService>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Bureau = await WithUnitOfWorkAsync(() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
    }

    protected override void AfterAddApplication(IServiceCollection services)
    {
        base.AfterAddApplication(services);
        services.RemoveAll<ISupervisedTaskIntegrationService>();
        services.AddSingleton<ISupervisedTaskIntegrationService>(Tasks);
        services.RemoveAll<ISubjectScope>();
        services.AddSingleton<ISubjectScope>(Tasks);
    }

    /// <summary>A task of the sample as it stands after 01-07: signed, four quarterly nodes, nobody does anything.</summary>
    internal TaskFacts Facts(int number) => Planned.Quarterly() with
    {
        Id = new Guid(number, 0, 0, new byte[8]),
        Number = $"2025-{number:000}",
        LeadDepartmentId = Division.Id,
        ResponsiblePersonId = Bureau.MembersOf(Division.Id)
            .First(p => p.Id != Bureau.Head(Division.Id)!.Id && Bureau.Liaisons(Division.Id).All(l => l.Id != p.Id)).Id,
    };

    /// <summary>Stores the facts and tells the module that the task changed, as Tasks does.</summary>
    internal async Task ChangeAsync(params TaskFacts[] changed)
    {
        foreach (var facts in changed) Tasks.Facts[facts.Id] = facts;
        await WithUnitOfWorkAsync(async () =>
        {
            foreach (var facts in changed) await GetRequiredService<ILocalEventBus>().PublishAsync(new SupervisedTaskChangedEvent(facts.Id));
        });
    }

    internal void SetTo(string local) => Clock.SetTo(Calendar2025.At(local));

    /// <summary>Walks from one planned moment to the next, sweeping and delivering at each.</summary>
    internal async Task WalkToAsync(string local)
    {
        var target = Calendar2025.At(local);
        await StopAsync();
        while (await WithUnitOfWorkAsync(() => Sweep.GetNextMomentAsync(Clock.Now)) is { } next && next < target)
        {
            Clock.SetTo(next);
            await StopAsync();
        }

        Clock.SetTo(target);
        await StopAsync();
    }

    internal async Task StopAsync()
    {
        await Sweep.RunOnceAsync();
        await GetRequiredService<ILetterIntegrationService>().DispatchDueAsync();
    }

    internal Task<List<DecidedReminder>> LedgerAsync() => WithUnitOfWorkAsync(async () =>
        await (await GetRequiredService<IRepository<DecidedReminder, Guid>>().GetQueryableAsync()).Include(d => d.Recipients)
            .AsNoTracking().OrderBy(d => d.DecidedAtUtc).ToListAsync());

    internal Task<List<Letter>> LettersAsync() => WithUnitOfWorkAsync(async () =>
        await (await GetRequiredService<IReadOnlyRepository<Letter, Guid>>().GetQueryableAsync()).OrderBy(l => l.SendAfterUtc).ToListAsync());

    /// <summary>Mails in the folder.</summary>
    internal string[] Mails() => Directory.Exists(DataFolderPath) ? Directory.GetFiles(DataFolderPath, "*.eml", SearchOption.AllDirectories) : [];

    internal static string Day(DateTime utc) => Calendar2025.Create().ToLocal(utc).ToString("MM-dd HH:mm", null);
}
