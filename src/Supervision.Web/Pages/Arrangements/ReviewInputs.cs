using Supervision.Arrangements.TaskDrafts;

namespace Supervision.Web.Pages.Arrangements;

/// <summary>What to fill in for an arrangement or for the ticked drafts.</summary>
internal sealed class FillInput
{
    public Guid? ArrangementId { get; set; }
    public Guid? LeadDepartmentId { get; set; }
    public List<Guid> SupportingDepartmentIds { get; set; } = [];
    public DateOnly? DueDate { get; set; }
    public bool QuarterlyNodes { get; set; }
    public string? CompletionCriterion { get; set; }

    internal FillTaskDraftsDto ToDto(List<Guid> draftIds) => new()
    {
        ArrangementId = ArrangementId,
        DraftIds = draftIds,
        LeadDepartmentId = LeadDepartmentId,
        SupportingDepartmentIds = SupportingDepartmentIds.Count == 0 ? null : SupportingDepartmentIds,
        DueDate = DueDate,
        QuarterlyNodes = QuarterlyNodes,
        CompletionCriterion = CompletionCriterion,
    };
}

/// <summary>Answers for drafts whose date has passed.</summary>
internal sealed class PastDueInput
{
    public List<PastDueDecisionDto> Answers { get; set; } = [];
}

/// <summary>Title and plan year of the document.</summary>
internal sealed class DocumentInput
{
    public string Title { get; set; } = string.Empty;
    public int? PlanYear { get; set; }
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
