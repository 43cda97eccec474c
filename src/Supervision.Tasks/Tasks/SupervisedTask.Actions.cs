using Supervision.Tasks.Adjustments;

namespace Supervision.Tasks;

public sealed partial class SupervisedTask
{
    /// <summary>The one gate: state, right and guard of the action, then the new state.</summary>
    internal void Apply(TaskAction action, ActionFacts facts)
    {
        var transition = TaskTransitions.Find(action);
        transition.Check(this, facts);
        State = transition.Next(this, facts);
    }

    internal void Assign(ActionFacts facts, string number, Guid batchId, IReadOnlyList<NewMilestone> defaultNodes, Func<Guid> newId)
    {
        if (_milestones.Count == 0) ReplaceMilestones(defaultNodes, newId);
        Apply(TaskAction.Assign, facts);
        IsEstablishmentSkipped = true;
        BeginAssignment(facts, number, batchId);
    }

    internal void SubmitForEstablishment(ActionFacts facts)
    {
        Apply(TaskAction.SubmitForEstablishment, facts);
        (StateBeforeApproval, ApprovalKind, ApprovalSince) = (LifecycleState.Draft, Tasks.ApprovalKind.Establishment, facts.Now);
    }

    internal void ApproveEstablishment(
        ActionFacts facts, string number, Guid batchId, IReadOnlyList<NewMilestone> defaultNodes, Func<Guid> newId)
    {
        if (_milestones.Count == 0) ReplaceMilestones(defaultNodes, newId);
        Apply(TaskAction.ApproveEstablishment, facts);
        IsEstablishmentSkipped = false;
        BeginAssignment(facts, number, batchId);
        EndApproval();
    }

    internal void RejectEstablishment(ActionFacts facts)
    {
        Apply(TaskAction.RejectEstablishment, facts);
        EndApproval();
    }

    /// <summary>A matter that was done before it could be assigned: recorded as closed on its date, nothing is sent about it.</summary>
    internal void TakeOverAsDone(ActionFacts facts, string number, Guid batchId)
    {
        Apply(TaskAction.TakeOver, facts);
        (Number, BatchId, IsTakenOver) = (number, batchId, true);
        (AssignedAt, AssignedById, OriginalDueDate) = (facts.Now, facts.Actor.PersonId, DueDate);
        (ClosedAt, Outcome, ActualDate) = (facts.Now, TaskOutcome.Achieved, NextDate ?? facts.Today);
        _milestones.ForEach(m => m.MarkDone(facts.Now, null));
    }

    /// <returns>False when it was signed already: pressing twice changes nothing.</returns>
    internal bool AcknowledgeReceipt(ActionFacts facts, Guid? responsiblePersonId, Guid? handlerId)
    {
        if (AcknowledgedAt is not null && State != LifecycleState.PendingReceipt) return false;
        Apply(TaskAction.AcknowledgeReceipt, facts);
        (AcknowledgedAt, AcknowledgedById) = (facts.Now, facts.Actor.PersonId);
        IsReceiptLate = facts.Calendar.WorkdaysBetween(facts.Calendar.DateOf(AssignedAt!.Value), facts.Today) > 1;
        ResponsiblePersonId = responsiblePersonId ?? ResponsiblePersonId;
        HandlerId = handlerId ?? HandlerId;
        return true;
    }

    internal void WriteStageTarget(Guid milestoneId, string? text) =>
        _milestones.FirstOrDefault(m => m.Id == milestoneId)?.WriteStageTarget(text);

    internal void ReturnAssignment(ActionFacts facts)
    {
        Apply(TaskAction.ReturnAssignment, facts);
        ReturnCount++;
        LeaveAssignment();
    }

    /// <summary>The departments support the task no longer.</summary>
    internal void ReturnSupport(ActionFacts facts, IReadOnlyCollection<Guid> departmentIds)
    {
        Apply(TaskAction.ReturnSupport, facts);
        _supportingDepartments.RemoveAll(d => departmentIds.Contains(d.DepartmentId));
    }

    internal void Withdraw(ActionFacts facts)
    {
        Apply(TaskAction.Withdraw, facts);
        LeaveAssignment();
    }

    internal void Reassign(ActionFacts facts, Guid leadDepartmentId)
    {
        Apply(TaskAction.Reassign, facts);
        LeadDepartmentId = leadDepartmentId;
        _supportingDepartments.RemoveAll(d => d.DepartmentId == leadDepartmentId);
        (AssignedAt, AssignedById) = (facts.Now, facts.Actor.PersonId);
        (AcknowledgedAt, AcknowledgedById, IsReceiptLate) = (null, null, false);
        (ResponsiblePersonId, HandlerId, ResponsibleLeaderId) = (null, null, null);
        EndApproval();
    }

    internal void ChangePerson(ActionFacts facts, Guid? responsiblePersonId, Guid? handlerId)
    {
        Apply(TaskAction.ChangePerson, facts);
        ResponsiblePersonId = responsiblePersonId ?? ResponsiblePersonId;
        HandlerId = handlerId ?? HandlerId;
    }

    internal void TakePersonalSupervision(ActionFacts facts, DateOnly? until, ReportCycle cycle)
    {
        Apply(TaskAction.TakePersonalSupervision, facts);
        (SupervisingLeaderId, SupervisedSince) = (facts.Actor.EffectivePersonId, facts.Now);
        (SupervisedUntil, SupervisionReportCycle) = (until, cycle);
    }

    internal void HandBackSupervision(ActionFacts facts)
    {
        Apply(TaskAction.HandBackSupervision, facts);
        (SupervisingLeaderId, SupervisedSince, SupervisedUntil, SupervisionReportCycle) = (null, null, null, null);
    }

    internal void RequestAdjustment(ActionFacts facts, AdjustmentKind kind)
    {
        var before = State;
        Apply(TaskTransitions.ActionOf(kind), facts);
        (StateBeforeApproval, ApprovalKind, ApprovalSince) = (before, TaskTransitions.ApprovalOf(kind), facts.Now);
    }

    internal void ApproveExtension(ActionFacts facts, DateOnly newDate, Guid? milestoneId)
    {
        Apply(TaskAction.ApproveAdjustment, facts);
        if (_milestones.FirstOrDefault(m => m.Id == milestoneId) is { } node) node.MoveTo(newDate);
        else MoveDueDate(newDate);
        ExtensionCount++;
        EndApproval();
    }

    internal void ApproveSuspension(ActionFacts facts, DateOnly resumeOn)
    {
        Apply(TaskAction.ApproveAdjustment, facts);
        ResumeOn = resumeOn;
        EndApproval();
    }

    internal void ApproveTermination(ActionFacts facts)
    {
        Apply(TaskAction.ApproveAdjustment, facts);
        TerminatedAt = facts.Now;
        EndApproval();
    }

    /// <param name="source">The words of a reissued document that the change takes over; null for any other change.</param>
    internal void ApproveChange(ActionFacts facts, string requirement, string? completionCriterion, (string Quotation, string SpanTextHash)? source = null)
    {
        Apply(TaskAction.ApproveAdjustment, facts);
        if (source is { } words && Source.DocumentId is not null) Source = Source.Saying(words.Quotation, words.SpanTextHash);
        (Requirement, CompletionCriterion) = (requirement, completionCriterion ?? CompletionCriterion);
        EndApproval();
    }

    internal void RejectAdjustment(ActionFacts facts)
    {
        Apply(TaskAction.RejectAdjustment, facts);
        EndApproval();
    }

    internal void Resume(ActionFacts facts)
    {
        Apply(TaskAction.Resume, facts);
        ResumeOn = null;
    }

    internal void RequestClosure(ActionFacts facts)
    {
        Apply(TaskAction.RequestClosure, facts);
        (StateBeforeApproval, ApprovalKind, ApprovalSince) = (LifecycleState.InProgress, Tasks.ApprovalKind.Closure, facts.Now);
    }

    internal void SendBackClosure(ActionFacts facts)
    {
        Apply(TaskAction.SendBackClosure, facts);
        EndApproval();
    }

    internal void Close(ActionFacts facts, ClosingVerdict verdict)
    {
        var strikesOffAtOnce = TaskTransitions.ClosingStrikesOff(this);
        Apply(TaskAction.Close, facts);
        (ClosedAt, Outcome, Conclusion, Result) = (facts.Now, verdict.Outcome, verdict.Conclusion, verdict.Result);
        ActualDate = verdict.ActualDate;
        DaysLateOriginal = DaysLate(OriginalDueDate, verdict.ActualDate, facts);
        DaysLateApproved = DaysLate(DueDate, verdict.ActualDate, facts);
        if (strikesOffAtOnce) (StruckOffAt, IsStrikeOffSkipped) = (facts.Now, true);
        EndApproval();
    }

    internal void StrikeOff(ActionFacts facts)
    {
        Apply(TaskAction.StrikeOff, facts);
        StruckOffAt = facts.Now;
    }

    internal void Reopen(ActionFacts facts, DateOnly newDueDate)
    {
        Apply(TaskAction.Reopen, facts);
        (ClosedAt, StruckOffAt, Outcome, Conclusion, ActualDate) = (null, null, null, null, null);
        (DaysLateOriginal, DaysLateApproved, IsStrikeOffSkipped) = (null, null, false);
        DueDate = newDueDate;
    }

    internal void Archive(ActionFacts facts)
    {
        Apply(TaskAction.Archive, facts);
        ArchivedAt = facts.Now;
    }

    internal void ReportMilestoneDone(Guid milestoneId, DateTime at, Guid reportId) =>
        _milestones.FirstOrDefault(m => m.Id == milestoneId)?.MarkDone(at, reportId);

    internal void UndoMilestonesOf(Guid reportId)
    {
        foreach (var node in _milestones.Where(m => m.DoneReportId == reportId)) node.Undo();
    }

    internal void Measure(Guid targetId, decimal actual) => _targets.FirstOrDefault(t => t.Id == targetId)?.Measure(actual);

    private static int? DaysLate(DateOnly? due, DateOnly actual, ActionFacts facts) =>
        due is { } date ? Math.Max(0, facts.Calendar.WorkdaysBetween(date, actual)) : null;

    /// <summary>A due date moved forward leaves no open node behind it that was at the old date.</summary>
    private void MoveDueDate(DateOnly newDate)
    {
        foreach (var node in _milestones.Where(m => m.DoneAt is null && m.Date == DueDate)) node.MoveTo(newDate);
        DueDate = newDate;
    }

    /// <summary>Number given, original dates frozen, nothing signed yet.</summary>
    private void BeginAssignment(ActionFacts facts, string number, Guid batchId)
    {
        Number ??= number;
        (BatchId, AssignedAt, AssignedById) = (batchId, facts.Now, facts.Actor.RecordedById ?? facts.Actor.PersonId);
        IsRegisteredLate = facts.RegistersLate;
        OriginalDueDate ??= DueDate;
        _milestones.ForEach(m => m.Freeze());
        if (Priority == TaskPriority.Key && ReportCycle == ReportCycle.Quarterly) ReportCycle = ReportCycle.Monthly;
        (AcknowledgedAt, AcknowledgedById, IsReceiptLate) = (null, null, false);
    }

    private void LeaveAssignment()
    {
        (BatchId, AssignedAt, AssignedById) = (null, null, null);
        (AcknowledgedAt, AcknowledgedById, IsReceiptLate) = (null, null, false);
        OriginalDueDate = null;
    }

    private void EndApproval() => (StateBeforeApproval, ApprovalKind, ApprovalSince) = (null, null, null);
}
