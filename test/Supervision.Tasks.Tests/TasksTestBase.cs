using Microsoft.EntityFrameworkCore;
using Supervision.Notifications;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Receipt;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Tasks;

/// <summary>The demo bureau on a SQLite file, with the people that the stories of tasks need.</summary>
public abstract class TasksTestBase : SupervisionTestBase<SupervisionDemoTestModule>
{
    protected const string LeadName = "数字城市处";
    protected const string OtherName = "信用建设处";

    protected BureauSnapshot Bureau { get; set; } = null!;

    protected DepartmentInfo Lead => Bureau.Departments.First(d => d.Name == LeadName);

    protected DepartmentInfo Other => Bureau.Departments.First(d => d.Name == OtherName);

    protected PersonInfo Officer => Bureau.OfficeStaff.First(p => p.Id != Bureau.OfficeHead?.Id);

    protected PersonInfo SecondOfficer => Bureau.OfficeStaff.First(p => p.Id != Officer.Id);

    protected PersonInfo Head => Bureau.Head(Lead.Id)!;

    protected PersonInfo Liaison => Bureau.Liaisons(Lead.Id)[0];

    protected PersonInfo Worker => Bureau.MembersOf(Lead.Id).First(p => p.Id != Head.Id && p.Id != Liaison.Id);

    protected PersonInfo Stranger => Bureau.Head(Other.Id)!;

    protected PersonInfo LeaderInCharge => Bureau.LeaderInCharge(Lead.Id)!;

    protected PersonInfo PrincipalLeader => Bureau.PrincipalLeader!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Bureau = await WithUnitOfWorkAsync(() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
    }

    /// <summary>Calls a service as a person, in a scope of its own as a request would.</summary>
    protected async Task<T> As<TService, T>(PersonInfo person, Func<TService, Task<T>> call)
        where TService : notnull
    {
        using var login = LoginAs(person);
        return await call(GetRequiredService<TService>());
    }

    protected Task As<TService>(PersonInfo person, Func<TService, Task> call)
        where TService : notnull =>
        As<TService, bool>(person, async service =>
        {
            await call(service);
            return true;
        });

    protected static CreateTaskDto Draft(Guid leadDepartmentId, string title = "深化一网统管建设") => new()
    {
        PlanYear = 2025,
        SourceKind = TaskSourceKind.Meeting,
        SourceTitle = "局务会纪要",
        ShortTitle = title,
        Requirement = "打通业务通道，建设应用场景。",
        CompletionCriterion = "七个领域接入运行。",
        DueDate = new DateOnly(2025, 6, 30),
        LeadDepartmentId = leadDepartmentId,
    };

    protected Task<Guid> RegisterAsync(CreateTaskDto? draft = null) =>
        As<ITaskRegistrationAppService, Guid>(Officer, s => s.CreateAsync(draft ?? Draft(Lead.Id)));

    protected Task<AssignmentResultDto> AssignAsync(params Guid[] ids) =>
        As<IAssignmentAppService, AssignmentResultDto>(Officer, s => s.AssignAsync(new AssignBatchDto { TaskIds = [.. ids] }));

    protected async Task<Guid> AssignedAsync(CreateTaskDto? draft = null)
    {
        var id = await RegisterAsync(draft);
        await AssignAsync(id);
        return id;
    }

    /// <summary>A task in progress whose responsible person is <see cref="Worker"/>.</summary>
    protected async Task<Guid> InProgressAsync(CreateTaskDto? draft = null)
    {
        var id = await AssignedAsync(draft);
        await As<IReceiptAppService>(Head, s => s.AcknowledgeAsync(new AcknowledgeReceiptDto { TaskIds = [id], ResponsiblePersonId = Worker.Id }));
        return id;
    }

    protected Task<SupervisedTaskWithDetailsDto> PageAsync(Guid id, PersonInfo? person = null) =>
        As<ISupervisedTaskAppService, SupervisedTaskWithDetailsDto>(person ?? Officer, s => s.GetAsync(id));

    protected Task<T> QueryAsync<T>(Func<ITasksDbContext, Task<T>> query) =>
        WithUnitOfWorkAsync(async () => await query(await GetRequiredService<IDbContextProvider<ITasksDbContext>>().GetDbContextAsync()));

    /// <summary>Letters asked for: kind, person and number of notices.</summary>
    protected Task<List<(string Kind, Guid PersonId, int Notices)>> LettersAsync() => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<INotificationsDbContext>>().GetDbContextAsync();
        var letters = await db.Letters.Select(l => new { l.Kind, l.PersonId, Count = db.Notices.Count(n => n.LetterId == l.Id) }).ToListAsync();
        return letters.Select(l => (l.Kind, l.PersonId, l.Count)).ToList();
    });
}
