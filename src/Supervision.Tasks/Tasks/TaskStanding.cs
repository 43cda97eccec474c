using Volo.Abp.Domain.Entities;

namespace Supervision.Tasks;

/// <summary>
/// What is computed about a task, one row per task under the task's id: light with reason, escalation, last report, head of the
/// timeline. Written by background work, so it has no concurrency stamp and never conflicts with somebody's form.
/// </summary>
public sealed class TaskStanding : Entity<Guid>
{
    private TaskStanding()
    {
        ReasonCode = StandingReasons.NotAssigned;
        HeadHash = string.Empty;
    }

    internal TaskStanding(Guid taskId)
        : base(taskId)
    {
        ReasonCode = StandingReasons.NotAssigned;
        HeadHash = string.Empty;
        Light = TrafficLight.Grey;
    }

    public TrafficLight Light { get; private set; }

    /// <summary>A constant of <see cref="StandingReasons"/>; its text is the localization key <c>Standing:Code</c>.</summary>
    public string ReasonCode { get; private set; }

    /// <summary>Values for the text of the reason, JSON object; null when it needs none.</summary>
    public string? ReasonData { get; private set; }

    public DateTime? LightSince { get; private set; }

    /// <summary>自评 of the newest report that counts.</summary>
    public TrafficLight? DeclaredLight { get; private set; }

    /// <summary>0 none, 1 蓝, 2 黄, 3 红.</summary>
    public int EscalationLevel { get; private set; }

    public DateTime? EscalatedAt { get; private set; }

    /// <summary>Working days past the earliest missed node or due date; 0 when nothing is missed.</summary>
    public int WorkingDaysOverdue { get; private set; }

    /// <summary>The missed node or due date that the overdue days count from.</summary>
    public DateOnly? MissedDate { get; private set; }

    /// <summary>临期: the next date lies within 3 working days.</summary>
    public bool IsDueSoon { get; private set; }

    /// <summary>The next node or due date not reached yet.</summary>
    public DateOnly? NextDate { get; private set; }

    public Guid? LastReportId { get; private set; }

    public DateTime? LastReportAt { get; private set; }

    public string? LastProgress { get; private set; }

    /// <summary>Instant of the newest reason given to an alert; it holds the chain for 2 working days.</summary>
    public DateTime? ReasonGivenAt { get; private set; }

    /// <summary>Seq of the newest timeline entry; 0 before the first.</summary>
    public int HeadSeq { get; private set; }

    public string HeadHash { get; private set; }

    internal void MoveHead(int seq, string hash) => (HeadSeq, HeadHash) = (seq, hash);

    /// <returns>True when the light or its reason changed.</returns>
    internal bool Show(StandingResult result, DateTime now)
    {
        var changed = Light != result.Light || ReasonCode != result.ReasonCode;
        if (Light != result.Light || LightSince is null) LightSince = now;
        (Light, ReasonCode, ReasonData) = (result.Light, result.ReasonCode, result.ReasonData);
        (WorkingDaysOverdue, MissedDate) = (result.WorkingDaysOverdue, result.MissedDate);
        (IsDueSoon, NextDate) = (result.IsDueSoon, result.NextDate);
        return changed;
    }

    internal void Escalate(int level, DateTime at) => (EscalationLevel, EscalatedAt) = (level, level == 0 ? null : at);

    internal void NoteReport(Guid? reportId, DateTime? at, string? progress, TrafficLight? declared) =>
        (LastReportId, LastReportAt, LastProgress, DeclaredLight) = (reportId, at, progress, declared);

    internal void NoteReason(DateTime at) => ReasonGivenAt = at;
}
