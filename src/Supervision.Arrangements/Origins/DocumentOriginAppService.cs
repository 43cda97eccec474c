using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.ReviewSteps;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Tasks;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Origins;

[Authorize(ArrangementsPermissions.Manage)]
internal sealed class DocumentOriginAppService(
    IRepository<PlanDocument, Guid> documents,
    IRepository<TaskDraft, Guid> drafts,
    ReviewDesks desks,
    ISupervisedTaskIntegrationService tasks) : ArrangementsAppService, IDocumentOriginAppService
{
    [Authorize(ArrangementsPermissions.View)]
    public async Task<DocumentOriginDto> GetAsync(Guid documentId)
    {
        var document = await documents.GetAsync(documentId);
        return new DocumentOriginDto
        {
            DocumentId = documentId, Title = document.Title, SourceKind = document.SourceKind, SourceNumber = document.SourceNumber,
            SourceDate = document.SourceDate, Urgency = document.Urgency, ConcurrencyStamp = document.ConcurrencyStamp,
            WithoutDate = (await drafts.GetListAsync(d => d.DocumentId == documentId && d.DueDate == null)).Count(LacksDate), UsualDueDate = await UsualDueDateAsync(document),
        };
    }

    public async Task UpdateAsync(Guid documentId, UpdateDocumentOriginDto input)
    {
        var document = await documents.GetAsync(documentId);
        document.ConcurrencyStamp = input.ConcurrencyStamp;
        document.ComesFrom(input.SourceKind, input.SourceNumber, input.SourceDate, input.Urgency);
        await documents.UpdateAsync(document, autoSave: true);
    }

    public async Task<int> OfferDueDatesAsync(Guid documentId)
    {
        var document = await documents.GetAsync(documentId);
        var date = await UsualDueDateAsync(document) ?? throw new BusinessException(ArrangementsErrorCodes.NoUsualDueDate);
        var desk = await desks.OpenAsync(documentId);
        var chosen = desk.Sheet.All.Where(LacksDate).ToList();
        foreach (var draft in chosen) draft.DueByDefault(date);
        await desks.RecordAsync(desk, ReviewStepKind.Fill, null);
        return chosen.Count;
    }

    private Task<DateOnly?> UsualDueDateAsync(PlanDocument document) =>
        tasks.GetDefaultDueDateAsync(document.SourceKind, document.SourceDate, superiorDueDate: null, document.Urgency);

    private static bool LacksDate(TaskDraft draft) => draft is { State: TaskDraftState.Open, DueDate: null, Nodes.Count: 0 };
}
