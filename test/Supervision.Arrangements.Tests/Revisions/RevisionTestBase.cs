using System.Text;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.Tasks;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Receipt;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;

namespace Supervision.Arrangements.Revisions;

/// <summary>The demo bureau with a plan of four sentences, and what people do to it before a corrected version comes.</summary>
public abstract class RevisionTestBase : SupervisionTestBase<SupervisionDemoTestModule>
{
    protected const string Platform = "建设全市统一的政务服务平台", Method = "年底前出台公共数据共享管理办法", Stations = "新建便民服务站100所", Training = "开展信用知识培训四期";

    protected BureauSnapshot Bureau { get; private set; } = null!;

    protected PersonInfo Officer => Bureau.OfficeStaff.First(p => p.Id != Bureau.OfficeHead?.Id);

    protected PersonInfo SecondOfficer => Bureau.OfficeStaff.First(p => p.Id != Officer.Id);

    protected DepartmentInfo Lead => Bureau.Departments.First(d => d.Name == "数字城市处");

    protected PersonInfo Head => Bureau.Head(Lead.Id)!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Bureau = await WithUnitOfWorkAsync(() => GetRequiredService<IBureauIntegrationService>().GetSnapshotAsync());
    }

    protected static string Plan(params string[] sentences) => "数据局2025年工作安排\n四、2025年工作安排\n（一）数字城市。" + string.Concat(sentences.Select(s => s + "。")) + "\n";

    protected Task<Guid> UploadAsync(string text) => As<IPlanDocumentAppService, Guid>(Officer, s => s.UploadAsync(
        new UploadPlanDocumentDto { FileName = "plan.txt", Content = Encoding.UTF8.GetBytes(text) }));

    protected async Task<List<TaskDraftDto>> DraftsAsync(Guid document) =>
        [.. (await As<IPlanDocumentAppService, PlanDocumentReviewDto>(Officer, s => s.GetReviewAsync(document))).Arrangements.SelectMany(a => a.Drafts)];

    protected async Task<TaskDraftDto> DraftAsync(Guid document, string quotation) => (await DraftsAsync(document)).Single(d => d.Quotation == quotation);

    protected Task EditAsync(TaskDraftDto draft, Action<UpdateTaskDraftDto> edit)
    {
        var input = new UpdateTaskDraftDto
        {
            ShortTitle = draft.ShortTitle, Requirement = draft.Requirement, CompletionCriterion = draft.CompletionCriterion, Nature = draft.Nature,
            Priority = draft.Priority, DueDate = draft.DueDate, LeadDepartmentId = draft.LeadDepartmentId, ConcurrencyStamp = draft.ConcurrencyStamp,
        };
        edit(input);
        return As<ITaskDraftAppService>(Officer, s => s.UpdateAsync(draft.Id, input));
    }

    /// <summary>The sentence as a supervised task of the lead department in state 待立项.</summary>
    protected async Task<Guid> ConfirmAsync(Guid document, string quotation)
    {
        var draft = await DraftAsync(document, quotation);
        await EditAsync(draft, d => (d.LeadDepartmentId, d.CompletionCriterion) = (Lead.Id, "有验收记录"));
        var result = await As<ITaskDraftAppService, ConfirmTaskDraftsResultDto>(Officer, s => s.ConfirmAsync(
            document, new ConfirmTaskDraftsDto { DraftIds = [draft.Id], AcceptOpenSentences = true }));
        return result.TaskIds.Single();
    }

    /// <summary>Assigned and signed by the head.</summary>
    protected async Task RunAsync(Guid task)
    {
        await As<IAssignmentAppService>(Officer, s => s.AssignAsync(new AssignBatchDto { TaskIds = [task] }));
        await As<IReceiptAppService>(Head, s => s.AcknowledgeAsync(new AcknowledgeReceiptDto { TaskIds = [task] }));
    }

    protected Task StartAsync(Guid document, Guid earlier) => As<IPlanRevisionAppService>(Officer, s => s.StartAsync(document, earlier));

    protected Task<RevisionDto> RevisionAsync(Guid document, bool all = false) => As<IPlanRevisionAppService, RevisionDto>(Officer,
        s => s.GetAsync(document, new GetRevisionInput { UndecidedOnly = !all }));

    protected Task DecideAsync(SentenceDifferenceDto difference, DifferenceChoice choice, string? reason = null, PersonInfo? person = null) =>
        As<IPlanRevisionAppService>(person ?? Officer, s => s.DecideAsync(difference.Id, new DecideDifferenceDto
        {
            Choice = choice, Reason = reason, ConcurrencyStamp = difference.ConcurrencyStamp,
        }));

    protected Task<SupervisedTask> TaskAsync(Guid id) =>
        WithUnitOfWorkAsync(() => GetRequiredService<IRepository<SupervisedTask, Guid>>().GetAsync(id));

    protected Task<List<string>> TimelineAsync(Guid task) => WithUnitOfWorkAsync(async () =>
    {
        var db = await GetRequiredService<IDbContextProvider<ITasksDbContext>>().GetDbContextAsync();
        return db.TaskEvents.Where(e => e.TaskId == task).OrderBy(e => e.Seq).Select(e => e.Kind).ToList();
    });

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
}
