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
    private const int DeepestOption = 2, MostOptions = 200;

    public async Task<DocumentQuestionDto> GetAsync(Guid documentId)
    {
        var document = await documents.GetAsync(documentId);
        var stored = await texts.GetAsync(documentId);
        var tables = StoredTables.Read(stored.TablesJson);
        var hasConfirmed = await drafts.AnyAsync(d => d.DocumentId == documentId && d.State == TaskDraftState.Confirmed);
        var use = TaskTableAppService.UseOf(stored);
        var judged = StoredQuestion.Read(stored.QuestionJson);
        var question = Of(judged);
        (question.Id, question.Title, question.FileName, question.PlanYear) = (documentId, document.Title, document.FileName, document.PlanYear);
        question.Characters = stored.Text.Length;
        var outline = StoredReading.Outline(stored.OutlineJson);
        question.Headings = outline.Count;
        question.Sections = Used(Options(question.Sections, outline), judged?.AnsweredStarts);
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
        if (input.SectionStarts is null && sameYear)
        {
            document.UseSection(document.SectionTitle, chosen: true);
            return;
        }
        if (input.SectionStarts is []) throw new BusinessException(ArrangementsErrorCodes.SectionMissing);
        var split = input.SectionStarts is { } starts
            ? PlanSplitter.SplitSections(stored.Text, starts, document.PlanYear) ?? throw new BusinessException(ArrangementsErrorCodes.SectionUnknown)
            : PlanSplitter.Split(stored.Text, document.PlanYear);
        if (split.Arrangements.Count == 0) throw new BusinessException(ArrangementsErrorCodes.SectionWithoutTasks);
        await replacer.ReplaceAsync(document, stored, split, input.SectionStarts);
        if (input.SectionStarts is { Count: > 1 } several) document.UseSection(TitlesOf(several, StoredReading.Outline(stored.OutlineJson)), chosen: true);
    }

    /// <summary>What was judged first, and every other heading of the two highest levels: a person may know better.</summary>
    private static List<SectionOptionDto> Options(IReadOnlyList<SectionOptionDto> judged, List<StoredHeading> outline)
    {
        var known = judged.DistinctBy(s => s.Start).ToDictionary(s => s.Start);
        var listed = outline.Where(h => h.Depth < DeepestOption || known.ContainsKey(h.Start)).DistinctBy(h => h.Start).Take(MostOptions)
            .Select(h => known.TryGetValue(h.Start, out var section) ? section with { Depth = h.Depth } : new SectionOptionDto(h.Start, h.Title, h.Kind, ReasonDto.None, false, h.Depth));
        return [.. listed.UnionBy(judged, s => s.Start).OrderBy(s => s.Start)];
    }

    private static List<SectionOptionDto> Used(List<SectionOptionDto> sections, IReadOnlyList<int>? answered) =>
        answered is null ? sections : [.. sections.Select(s => s with { IsChosen = answered.Contains(s.Start) })];

    private static string TitlesOf(List<int> starts, List<StoredHeading> outline) =>
        string.Join('、', outline.Where(h => starts.Contains(h.Start)).Select(h => h.Title));

    private static DocumentQuestionDto Of(StoredQuestion? stored) => stored is null ? new DocumentQuestionDto() : new DocumentQuestionDto
    {
        Kind = stored.Kind,
        KindReason = stored.KindReason,
        YearReason = stored.YearReason,
        Unclear = stored.Unclear,
        Sections = stored.Sections,
        IsWholeDocument = stored.AnsweredStarts?.Contains(AnswerQuestionDto.WholeDocument) ?? stored.IsWholeDocument,
        PagesWithoutText = stored.PagesWithoutText,
    };
}
