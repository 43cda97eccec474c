using System.Text;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Organization.Bureau;
using Supervision.Tasks;

namespace Supervision.Arrangements.ReviewSteps;

/// <summary>A document under review and two people of the office.</summary>
public abstract class ReviewTestData : SupervisionTestBase<SupervisionTestModule>
{
    protected static readonly Guid First = Guid.NewGuid();
    protected static readonly Guid Second = Guid.NewGuid();

    protected const string Plan = """
        四、2025年工作安排
        (一)便民服务。建设统一受理平台，完善网上办事指南，推进窗口标准化建设。6月底前出台便民措施；12月底前建成服务大厅。
        (二)队伍建设。开展业务培训。落实谈心谈话制度。

        """;

    protected IPlanDocumentAppService Documents => GetRequiredService<IPlanDocumentAppService>();

    protected ITaskDraftAppService Drafts => GetRequiredService<ITaskDraftAppService>();

    protected IReviewStepAppService Steps => GetRequiredService<IReviewStepAppService>();

    protected IDisposable As(Guid person, string name) => LoginAs(person, name, OrganizationRoles.SupervisionOffice);

    protected Task<Guid> UploadAsync(string text = Plan) =>
        Documents.UploadAsync(new UploadPlanDocumentDto { FileName = "plan.txt", Content = Encoding.UTF8.GetBytes(text) });

    protected async Task<List<TaskDraftDto>> AllAsync(Guid documentId) =>
        [.. (await Documents.GetReviewAsync(documentId)).Arrangements.SelectMany(a => a.Drafts)];

    protected async Task<TaskDraftDto> WriteAsync(TaskDraftDto draft, string criterion) => await Drafts.UpdateAsync(draft.Id, new UpdateTaskDraftDto
    {
        ShortTitle = draft.ShortTitle,
        Requirement = draft.Requirement,
        CompletionCriterion = criterion,
        Nature = draft.Nature,
        Priority = TaskPriority.Key,
        DueDate = draft.DueDate,
        ConcurrencyStamp = draft.ConcurrencyStamp,
    });

    /// <summary>Everything of the drafts that a person could see, but stamps.</summary>
    protected async Task<string> SeenAsync(Guid documentId) => System.Text.Json.JsonSerializer.Serialize((await AllAsync(documentId)).Select(d =>
    {
        d.ConcurrencyStamp = string.Empty;
        return d;
    }));
}
