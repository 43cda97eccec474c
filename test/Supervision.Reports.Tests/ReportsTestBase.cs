using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Progress;
using Supervision.Tasks.Receipt;
using Volo.Abp.Uow;

namespace Supervision.Reports;

/// <summary>Tests on the demo bureau: the office registers and assigns, departments sign and report, days pass.</summary>
public abstract class ReportsTestBase : SupervisionTestBase<SupervisionDemoTestModule>
{
    protected const string DigitalCity = "数字城市处";
    protected const string DigitalEconomy = "数字经济处";
    protected const string Credit = "信用建设处";
    protected const string DigitalLeader = "分管副局长（数字建设）";
    protected const string CreditLeader = "分管副局长（营商法规）";
    protected const string Principal = "局长";

    private BureauSnapshot _bureau = null!;

    protected static DateOnly FirstNode { get; } = new(2025, 3, 31);

    protected static DateOnly YearEnd { get; } = new(2025, 12, 31);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _bureau = await WithUnitOfWorkAsync(
            new AbpUnitOfWorkOptions(), () => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
    }

    protected PersonInfo Person(string name) => _bureau.People.Single(p => p.Name == name);

    protected Guid Department(string name) => _bureau.Departments.Single(d => d.Name == name).Id;

    protected IDisposable As(string name) => LoginAs(Person(name));

    protected IDisposable AsOffice() => As("办公室督办专员一");

    protected IDisposable AsHeadOf(string department) => As(department + "处长");

    /// <summary>Registers and assigns one task with a node on 03-31.</summary>
    protected async Task<Guid> HaveTaskAsync(string title, string department, Action<CreateTaskDto>? change = null)
    {
        using var _ = AsOffice();
        var input = new CreateTaskDto
        {
            ShortTitle = title,
            Requirement = title,
            CompletionCriterion = "印发方案",
            SourceKind = TaskSourceKind.Meeting,
            SourceTitle = "局务会",
            SourceDate = new DateOnly(2025, 1, 6),
            LeadDepartmentId = Department(department),
            DueDate = YearEnd,
            Milestones = [new DraftMilestoneDto { Date = FirstNode, StageTarget = "打通业务通道" }],
        };
        change?.Invoke(input);
        var id = await GetRequiredService<ITaskRegistrationAppService>().CreateAsync(input);
        await GetRequiredService<IAssignmentAppService>().AssignAsync(new AssignBatchDto { TaskIds = [id] });
        return id;
    }

    protected async Task<Guid> HaveSignedTaskAsync(string title, string department, Action<CreateTaskDto>? change = null)
    {
        var id = await HaveTaskAsync(title, department, change);
        using var _ = AsHeadOf(department);
        await GetRequiredService<IReceiptAppService>().AcknowledgeAsync(new AcknowledgeReceiptDto { TaskIds = [id] });
        return id;
    }

    protected async Task ReportAsync(Guid taskId, string department, string progress, string? problems = null, string? nextSteps = null)
    {
        using var _ = AsHeadOf(department);
        await GetRequiredService<IProgressReportAppService>().SubmitAsync(new SubmitReportDto
        {
            TaskId = taskId, Progress = progress, Problems = problems, NextSteps = nextSteps, DeclaredLight = TrafficLight.Green,
        });
    }

    /// <summary>What the clock does in the morning.</summary>
    protected Task RefreshAsync(params Guid[] taskIds) =>
        WithUnitOfWorkAsync(() => GetRequiredService<ISupervisedTaskIntegrationService>().RefreshStandingAsync(taskIds));
}
