using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks.Assignment;
using Supervision.Tasks.Receipt;

namespace Supervision.EntityFrameworkCore.PostgreSql;

/// <summary>The first steps of the product's story at service level, shared by the tests of this folder.</summary>
public abstract class PlanStory : PostgreSqlTestBase
{
    /// <summary>The sample's thirteen tasks, filled in, confirmed and assigned to <see cref="PostgreSqlTestBase.Lead"/>.</summary>
    protected async Task<IReadOnlyList<AssignedTaskDto>> AssignSampleAsync()
    {
        using var login = LoginAs(Officer);
        var documents = GetRequiredService<IPlanDocumentAppService>();
        var drafts = GetRequiredService<ITaskDraftAppService>();
        var document = await documents.UploadSampleAsync();
        foreach (var arrangement in (await documents.GetReviewAsync(document)).Arrangements)
        {
            await drafts.FillAsync(document, new FillTaskDraftsDto
            {
                ArrangementId = arrangement.Id, LeadDepartmentId = Lead.Id, DueDate = new DateOnly(2025, 12, 31), QuarterlyNodes = true,
                CompletionCriterion = "应用场景上线运行。",
            });
        }

        await drafts.ConfirmDueDatesAsync(document, []);
        var confirmed = await drafts.ConfirmAsync(document, new ConfirmTaskDraftsDto { AcceptOpenSentences = true });
        var assigned = await GetRequiredService<IAssignmentAppService>().AssignAsync(new AssignBatchDto { TaskIds = [.. confirmed.TaskIds] });
        return assigned.Assigned;
    }

    protected async Task<IReadOnlyList<AssignedTaskDto>> SignSampleAsync()
    {
        var tasks = await AssignSampleAsync();
        await As<IReceiptAppService>(Head, s => s.AcknowledgeAsync(new AcknowledgeReceiptDto { TaskIds = [.. tasks.Select(t => t.TaskId)] }));
        return tasks;
    }
}
