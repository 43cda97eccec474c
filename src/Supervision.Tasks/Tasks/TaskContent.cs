namespace Supervision.Tasks;

/// <summary>What a draft says, as typed.</summary>
internal sealed record TaskContent
{
    public required string ShortTitle { get; init; }
    public required string Requirement { get; init; }
    public string? CompletionCriterion { get; init; }
    public TaskNature Nature { get; init; }
    public TaskPriority Priority { get; init; }
    public bool IsRestricted { get; init; }
    public DateOnly? DueDate { get; init; }
    public DuePrecision DuePrecision { get; init; }
    public bool IsDueDateConfirmed { get; init; } = true;
    public IReadOnlyList<NewMilestone> Milestones { get; init; } = [];
    public Guid? LeadDepartmentId { get; init; }
    public IReadOnlyList<Guid> SupportingDepartmentIds { get; init; } = [];
    public string? ExternalUnits { get; init; }
    public Guid? ResponsibleLeaderId { get; init; }
    public Guid? ResponsiblePersonId { get; init; }
    public IReadOnlyList<NewTaskTarget> Targets { get; init; } = [];
    public IReadOnlyList<Guid> NamedPersonIds { get; init; } = [];
}

/// <summary>更正: what the office may still set right after assignment.</summary>
internal sealed record TaskCorrection(
    string ShortTitle, string Requirement, string? CompletionCriterion, DateOnly? DueDate, IReadOnlyList<Guid> SupportingDepartmentIds);

/// <summary>What is recorded at closing.</summary>
internal sealed record ClosingVerdict(TaskOutcome Outcome, string Conclusion, string Result, DateOnly ActualDate);
