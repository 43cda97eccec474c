using Supervision.Arrangements.Coverage;
using Supervision.Arrangements.Levels;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.TaskDrafts;

internal static class TaskDraftMapping
{
    internal static TaskDraftDto ToDto(this TaskDraft draft, int number, DraftLevel level = DraftLevel.Sentence) => new TaskDraftDto
    {
        Id = draft.Id,
        Number = number,
        ArrangementId = draft.ArrangementId,
        SpanStart = draft.Span.Start,
        SpanLength = draft.Span.Length,
        Quotation = draft.Quotation,
        ShortTitle = draft.ShortTitle,
        Requirement = draft.Requirement,
        CompletionCriterion = draft.CompletionCriterion,
        Nature = draft.Nature,
        Priority = draft.Priority,
        DueDate = draft.DueDate,
        DuePrecision = draft.DuePrecision,
        DueDateWords = draft.DueDateWords,
        IsDueDateConfirmed = draft.IsDueDateConfirmed,
        Nodes = draft.Nodes,
        LeadDepartmentId = draft.LeadDepartmentId,
        SupportingDepartmentIds = draft.SupportingDepartmentIds,
        EachDepartmentIds = draft.EachDepartmentIds,
        LeadWords = draft.LeadWords,
        SupportWords = draft.SupportWords,
        TargetWords = draft.TargetWords,
        ProposedDepartmentId = draft.ProposedDepartmentId,
        ProposalWords = draft.ProposalWords,
        State = draft.State,
        Level = level,
        DropReason = draft.DropReason,
        TaskId = draft.TaskId,
        ConcurrencyStamp = draft.ConcurrencyStamp,
    }.WithFacts(draft);

    internal static List<DraftSpan> Spans(IEnumerable<TaskDraft> drafts) =>
        [.. drafts.Select(d => new DraftSpan(d.Id, new TextSpan(d.Span.Start, d.Span.Length), d.State == TaskDraftState.Dropped))];
}
