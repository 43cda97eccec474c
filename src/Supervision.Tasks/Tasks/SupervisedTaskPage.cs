using Microsoft.Extensions.Localization;
using Supervision.Organization.Bureau;
using Supervision.Tasks.Desk;
using Supervision.Tasks.Progress;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Tasks;

/// <summary>Makes the page of one task out of what is stored, the bureau and the calendar.</summary>
internal sealed class SupervisedTaskPage(
    SupervisedTask task, TaskStanding standing, BureauSnapshot bureau, BureauCalendar calendar, DateOnly today, IStringLocalizer texts)
{
    public SupervisedTaskWithDetailsDto ToDto(IReadOnlyList<AvailableActionDto> actions)
    {
        var period = CurrentPeriod(task, calendar, today);
        return new SupervisedTaskWithDetailsDto
        {
            Id = task.Id, ConcurrencyStamp = task.ConcurrencyStamp, Number = task.Number, PlanYear = task.PlanYear,
            ShortTitle = task.ShortTitle, Requirement = task.Requirement, CompletionCriterion = task.CompletionCriterion,
            Nature = task.Nature, Priority = task.Priority, Source = Source(task.Source), State = task.State,
            ApprovalKind = task.ApprovalKind, ApprovalSince = task.ApprovalSince, Light = Light(),
            DueDate = task.DueDate, OriginalDueDate = task.OriginalDueDate, DuePrecision = task.DuePrecision,
            IsDueDateConfirmed = task.IsDueDateConfirmed, ExtensionCount = task.ExtensionCount,
            ReportCycle = task.EffectiveReportCycle, CurrentPeriodKey = period?.Key, CurrentPeriodDue = period?.Due,
            LeadDepartment = Department(task.LeadDepartmentId),
            SupportingDepartments = [.. task.SupportingDepartments.OrderBy(d => d.Order).Select(d => Department(d.DepartmentId)).OfType<NamedRefDto>()],
            ExternalUnits = task.ExternalUnits,
            ResponsibleLeader = ResponsibleLeader(task.ResponsibleLeaderId, task.LeadDepartmentId, bureau),
            ResponsiblePerson = Person(task.ResponsiblePersonId) ?? Person(task.LeadDepartmentId is { } lead ? bureau.Head(lead)?.Id : null),
            Handler = Person(task.HandlerId), SupervisingLeader = Person(task.SupervisingLeaderId),
            SupervisedSince = task.SupervisedSince, SupervisedUntil = task.SupervisedUntil, IsRestricted = task.IsRestricted,
            BatchId = task.BatchId, AssignedAt = task.AssignedAt, AcknowledgedAt = task.AcknowledgedAt, IsReceiptLate = task.IsReceiptLate,
            Milestones = Milestones(), Targets = Targets(), Outcome = task.Outcome, Conclusion = task.Conclusion, Result = task.Result,
            ClosedAt = task.ClosedAt, ActualDate = task.ActualDate, DaysLateOriginal = task.DaysLateOriginal,
            DaysLateApproved = task.DaysLateApproved, ResumeOn = task.ResumeOn, TimelineCount = standing.HeadSeq, Actions = actions,
        };
    }

    /// <summary>The period to be reported next; null when the task owes no report.</summary>
    public static ReportPeriod? CurrentPeriod(SupervisedTask task, BureauCalendar calendar, DateOnly today) =>
        task.IsRunning && task.AssignedAt is { } assigned
            ? ReportPeriod.Current(task.EffectiveReportCycle, calendar.DateOf(assigned), today, calendar)
            : null;

    public static NamedRefDto? ResponsibleLeader(Guid? ownId, Guid? leadDepartmentId, BureauSnapshot bureau)
    {
        var leader = bureau.Person(ownId) ?? (leadDepartmentId is { } lead ? bureau.LeaderInCharge(lead) : null);
        return leader is null ? null : new(leader.Id, leader.Name);
    }

    private TaskLightDto Light() => new(
        standing.Light, standing.ReasonCode, TaskTexts.Standing(texts, standing.ReasonCode, standing.ReasonData), standing.LightSince,
        standing.DeclaredLight, standing.EscalationLevel, standing.EscalatedAt, standing.WorkingDaysOverdue, standing.MissedDate,
        standing.NextDate, standing.IsDueSoon, standing.LastReportId, standing.LastReportAt, standing.LastProgress);

    public IReadOnlyList<MilestoneDto> Milestones()
    {
        var next = task.Milestones.Where(m => m.DoneAt is null && m.Date >= today).OrderBy(m => m.Date).FirstOrDefault()?.Id;
        return [.. task.Milestones.OrderBy(m => m.Date).Select(m => new MilestoneDto(
            m.Id, m.Date, m.OriginalDate, m.StageTarget, m.DoneAt,
            m.DoneAt is not null ? MilestoneStanding.Done
                : TaskStates.IsOver(task.State) ? MilestoneStanding.Lapsed
                : m.Date < today && TaskStates.IsRunning(task.State) ? MilestoneStanding.Missed
                : m.Id == next ? MilestoneStanding.Next : MilestoneStanding.Ahead,
            Math.Abs(calendar.WorkdaysBetween(today, m.Date))))];
    }

    public IReadOnlyList<TaskTargetDto> Targets()
    {
        var (start, end) = (new DateOnly(task.PlanYear, 1, 1), task.DueDate ?? new DateOnly(task.PlanYear, 12, 31));
        return [.. task.Targets.OrderBy(t => t.Order).Select(t => new TaskTargetDto(
            t.Id, t.Name, t.Unit, t.Baseline, t.Target, t.Comparator, t.Actual, t.PointsBehind(today, start, end)))];
    }

    internal static TaskSourceDto Source(TaskSource s) => new(
        s.Kind, s.Title, s.Number, s.Date, s.SuperiorDueDate, s.ArrangementTitle, s.Quotation, s.DocumentId, s.SpanStart, s.SpanLength);

    private NamedRefDto? Department(Guid? id) => bureau.Department(id) is { } department ? new(department.Id, department.Name) : null;

    private NamedRefDto? Person(Guid? id) => bureau.Person(id) is { } person ? new(person.Id, person.Name) : null;
}
