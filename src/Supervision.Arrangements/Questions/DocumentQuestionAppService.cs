using Microsoft.AspNetCore.Authorization;
using Supervision.Arrangements.PlanDocuments;
using Supervision.Arrangements.Splitting;
using Supervision.Arrangements.TaskDrafts;
using Supervision.Arrangements.TaskTables;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Supervision.Arrangements.Questions;

[Authorize(ArrangementsPermissions.View)]
internal sealed class DocumentQuestionAppService(
    IRepository<PlanDocument, Guid> documents,
    IRepository<PlanDocumentText, Guid> texts,
    IReadOnlyRepository<TaskDraft, Guid> drafts,
    DraftReplacer replacer) : ArrangementsAppService, IDocumentQuestionAppService
{
    public async Task<DocumentQuestionDto> GetAsync(Guid documentId)
    {
        var document = await documents.GetAsync(documentId);
        var stored = await texts.GetAsync(documentId);
        var tables = StoredTables.Read(stored.TablesJson);
        var hasConfirmed = await drafts.AnyAsync(d => d.DocumentId == documentId && d.State == TaskDraftState.Confirmed);
        var use = TaskTableAppService.UseOf(stored);
        var question = Of(StoredQuestion.Read(stored.QuestionJson));
        (question.Id, question.Title, question.FileName, question.PlanYear) = (documentId, document.Title, document.FileName, document.PlanYear);
        question.Characters = stored.Text.Length;
        question.Headings = StoredReading.Outline(stored.OutlineJson).Count;
        question.Drafts = await drafts.CountAsync(d => d.DocumentId == documentId);
        (question.HasConfirmedDrafts, question.IsAnswered) = (hasConfirmed, hasConfirmed || document.IsSectionChosen);
        (question.Tables, question.TaskTables) = (tables.Count, tables.Count(t => TableRecogniser.Propose(stored.Text, t).IsTaskTable));
        (question.IsTableUsed, question.LeftOutRows) = (use is not null, use?.LeftOut ?? 0);
        return question;
    }

    [Authorize(ArrangementsPermissions.Manage)]
    public async Task AnswerAsync(Guid documentId, AnswerQuestionDto input)
    {
        var document = await documents.GetAsync(documentId);
        var stored = await texts.GetAsync(documentId);
        var sameYear = input.PlanYear is null || input.PlanYear == document.PlanYear;
        if (input.PlanYear is { } year) document.PlanFor(year);
        if (input.SectionStart is null && sameYear)
        {
            document.UseSection(document.SectionTitle, chosen: true);
            return;
        }
        var split = input.SectionStart is { } start
            ? PlanSplitter.SplitSection(stored.Text, start, document.PlanYear) ?? throw new BusinessException(ArrangementsErrorCodes.SectionUnknown)
            : PlanSplitter.Split(stored.Text, document.PlanYear);
        if (split.Arrangements.Count == 0) throw new BusinessException(ArrangementsErrorCodes.SectionWithoutTasks);
        await replacer.ReplaceAsync(document, stored, split);
    }

    private static DocumentQuestionDto Of(StoredQuestion? stored) => stored is null ? new DocumentQuestionDto() : new DocumentQuestionDto
    {
        Kind = stored.Kind,
        KindReason = stored.KindReason,
        YearReason = stored.YearReason,
        Unclear = stored.Unclear,
        Sections = stored.Sections,
        IsWholeDocument = stored.IsWholeDocument,
        PagesWithoutText = stored.PagesWithoutText,
    };
}
