using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Supervision.Tasks.Progress;

/// <summary>Where a report stands.</summary>
public enum ReportState
{
    Draft,

    /// <summary>Submitted by its author, waits for the head's confirmation.</summary>
    AwaitingHead,

    /// <summary>With the office; an ordinary one stands as it is unless sent back within 5 working days.</summary>
    Submitted,

    /// <summary>退办: to be written again.</summary>
    SentBack,

    /// <summary>审核通过</summary>
    Reviewed,
}

/// <summary>反馈: what a department says about a task for one period.</summary>
public sealed class ProgressReport : AuditedAggregateRoot<Guid>
{
    private readonly List<ReportTargetValue> _targetValues = [];
    private readonly List<ReportMilestone> _milestonesDone = [];

    private ProgressReport()
    {
        PeriodKey = string.Empty;
    }

    internal ProgressReport(Guid id, Guid taskId, Guid departmentId, string periodKey, int ordinal, Guid authorId)
        : base(id)
    {
        (TaskId, DepartmentId, PeriodKey, Ordinal, AuthorId) = (taskId, departmentId, periodKey, ordinal, authorId);
        State = ReportState.Draft;
    }

    public Guid TaskId { get; private set; }

    /// <summary>The lead department on the day of the report.</summary>
    public Guid DepartmentId { get; private set; }

    /// <summary>Period that it belongs to, e.g. 2025-Q1, 2025-03, 2025-03a; see <see cref="ReportPeriod"/>.</summary>
    public string PeriodKey { get; private set; }

    /// <summary>1 for the period's report, more for what the department adds in the same period.</summary>
    public int Ordinal { get; private set; }

    public ReportState State { get; private set; }

    public string? Progress { get; private set; }

    public string? Problems { get; private set; }

    public string? NextSteps { get; private set; }

    public StageProgress? Stage { get; private set; }

    /// <summary>自评</summary>
    public TrafficLight? DeclaredLight { get; private set; }

    /// <summary>按计划推进，无新情况: one tick.</summary>
    public bool IsNoChange { get; private set; }

    public Guid AuthorId { get; private set; }

    /// <summary>Whom the author stood in for; null when the author wrote in the own name.</summary>
    public Guid? AuthorForId { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Working days past the period's due date at submission; 0 in time.</summary>
    public int DaysLate { get; private set; }

    public Guid? ConfirmedById { get; private set; }

    /// <summary>Whom the confirmer stood in for.</summary>
    public Guid? ConfirmedForId { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>Key, red, declared yellow or red: goes into the office's review; others stand unless sent back.</summary>
    public bool NeedsReview { get; private set; }

    public Guid? ReviewedById { get; private set; }

    public DateTime? ReviewedAt { get; private set; }

    public string? ReviewOpinion { get; private set; }

    public int SentBackCount { get; private set; }

    public IReadOnlyList<ReportTargetValue> TargetValues => _targetValues;

    public IReadOnlyList<ReportMilestone> MilestonesDone => _milestonesDone;

    /// <summary>Who wrote and confirmed it, and whom they stood in for.</summary>
    public IReadOnlyList<Guid> Hands =>
        [.. new[] { AuthorId, AuthorForId, ConfirmedById, ConfirmedForId }.OfType<Guid>().Distinct()];

    /// <summary>Counts for the task: with the office and not sent back.</summary>
    public bool Counts => State is ReportState.Submitted or ReportState.Reviewed;

    /// <summary>Says that the next date will be met.</summary>
    public bool SaysOnTime => IsNoChange || DeclaredLight == TrafficLight.Green;

    internal void Write(ReportContent content, TaskActor author, Func<Guid> newId)
    {
        if (State is not (ReportState.Draft or ReportState.SentBack))
            throw new BusinessException(TasksErrorCodes.ReportSubmittedAlready);
        (AuthorId, AuthorForId) = (author.PersonId, author.OnBehalfOfId);
        (Progress, Problems, NextSteps) = (Trim(content.Progress), Trim(content.Problems), Trim(content.NextSteps));
        (Stage, DeclaredLight, IsNoChange) = (content.Stage, content.DeclaredLight, content.IsNoChange);
        _targetValues.Clear();
        _targetValues.AddRange(content.TargetValues.Select(v => new ReportTargetValue(newId(), Id, v.TargetId, v.Value)));
        _milestonesDone.Clear();
        _milestonesDone.AddRange(content.MilestonesDone.Distinct().Select(m => new ReportMilestone(newId(), Id, m)));
    }

    /// <exception cref="BusinessException">Tasks:ProgressRequired, one of Tasks:NoChange….</exception>
    internal void Submit(SubmissionFacts facts)
    {
        if (State is not (ReportState.Draft or ReportState.SentBack)) return;
        if (IsNoChange && facts.NoChangeBarrier is { } barrier)
            throw new BusinessException(TasksErrorCodes.NoChange(barrier));
        if (!IsNoChange && string.IsNullOrWhiteSpace(Progress)) throw new BusinessException(TasksErrorCodes.ProgressRequired);
        State = facts.WaitsForHead ? ReportState.AwaitingHead : ReportState.Submitted;
        (SubmittedAt, DaysLate) = (facts.Now, Math.Max(0, facts.DaysLate));
        NeedsReview = facts.NeedsReview || DeclaredLight is TrafficLight.Yellow or TrafficLight.Red;
        if (!facts.WaitsForHead && facts.SubmitterIsHead) (ConfirmedById, ConfirmedAt) = (facts.SubmitterId, facts.Now);
    }

    /// <returns>False when it was confirmed already.</returns>
    internal bool Confirm(TaskActor head, DateTime at)
    {
        if (State != ReportState.AwaitingHead) return false;
        (State, ConfirmedById, ConfirmedForId, ConfirmedAt) = (ReportState.Submitted, head.PersonId, head.OnBehalfOfId, at);
        return true;
    }

    internal void Review(Guid reviewerId, DateTime at, string? opinion)
    {
        Ensure(ReportState.Submitted);
        (State, ReviewedById, ReviewedAt, ReviewOpinion) = (ReportState.Reviewed, reviewerId, at, opinion);
    }

    internal void SendBack(Guid reviewerId, DateTime at, string reason)
    {
        if (State is not (ReportState.Submitted or ReportState.AwaitingHead)) Ensure(ReportState.Submitted);
        (State, ReviewedById, ReviewedAt, ReviewOpinion) = (ReportState.SentBack, reviewerId, at, reason);
        SentBackCount++;
    }

    private void Ensure(ReportState expected)
    {
        if (State != expected) throw new BusinessException(TasksErrorCodes.AlreadyDecided).WithData("At", ReviewedAt);
    }

    private static string? Trim(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
