using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks.Progress;

/// <summary>The value of one target in a report.</summary>
public sealed class ReportTargetValue : Entity<Guid>
{
    private ReportTargetValue()
    {
    }

    internal ReportTargetValue(Guid id, Guid reportId, Guid targetId, decimal value)
        : base(id)
    {
        (ReportId, TargetId, Value) = (reportId, targetId, value);
    }

    public Guid ReportId { get; private set; }

    public Guid TargetId { get; private set; }

    public decimal Value { get; private set; }
}

/// <summary>A node that a report says is done.</summary>
public sealed class ReportMilestone : Entity<Guid>
{
    private ReportMilestone()
    {
    }

    internal ReportMilestone(Guid id, Guid reportId, Guid milestoneId)
        : base(id)
    {
        (ReportId, MilestoneId) = (reportId, milestoneId);
    }

    public Guid ReportId { get; private set; }

    public Guid MilestoneId { get; private set; }
}

/// <summary>What a report says, as typed.</summary>
internal sealed record ReportContent
{
    public string? Progress { get; init; }
    public string? Problems { get; init; }
    public string? NextSteps { get; init; }
    public StageProgress? Stage { get; init; }
    public TrafficLight? DeclaredLight { get; init; }
    public bool IsNoChange { get; init; }
    public IReadOnlyList<(Guid TargetId, decimal Value)> TargetValues { get; init; } = [];
    public IReadOnlyList<Guid> MilestonesDone { get; init; } = [];
}

/// <summary>What a submission depends on.</summary>
/// <param name="NoChangeBarrier">Why one tick is not enough this time (a node in the period, overdue, sent back); null when it is.</param>
internal sealed record SubmissionFacts(
    DateTime Now, Guid SubmitterId, bool SubmitterIsHead, bool WaitsForHead, int DaysLate, bool NeedsReview, NoChangeBarrier? NoChangeBarrier);

/// <summary>Why 按计划推进,无新情况 is not enough.</summary>
public enum NoChangeBarrier
{
    /// <summary>A node fell into the period: its result has to be said.</summary>
    NodeInPeriod,

    Overdue,
    SentBack,
}
