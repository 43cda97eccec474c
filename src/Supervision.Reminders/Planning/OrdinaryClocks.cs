using Supervision.Reminders.Policies;
using Supervision.Tasks;
using Supervision.Tasks.Progress;

namespace Supervision.Reminders.Planning;

/// <summary>The rows of the table that do not escalate: every step on its day, one class of clock per method.</summary>
internal sealed class OrdinaryClocks(TaskFacts facts, PlanningContext context)
{
    private readonly DateOnly _assigned = context.Calendar.DateOf(facts.AssignedAtUtc);

    public IEnumerable<Occurrence> All()
    {
        if (!OpenDates.IsRunning(facts)) return [];
        var always = Approval().Concat(Directives()).Concat(Reviews());
        return facts.State == LifecycleState.Suspended
            ? always
            : always.Concat(Receipt()).Concat(BeforeDates()).Concat(Reports()).Concat(Parts());
    }

    private IEnumerable<Occurrence> Receipt()
    {
        if (facts.State != LifecycleState.PendingReceipt) return [];
        var anchor = CutToDue(context.Calendar.AddWorkdays(_assigned, context.Rules.ReceiptWorkdays), _assigned);
        return After(ReminderTrigger.ReceiptMissing, AnchorKind.Receipt, anchor);
    }

    private IEnumerable<Occurrence> BeforeDates()
    {
        var isHeld = facts.Approval is not null;
        foreach (var anchor in OpenDates.Of(facts))
        {
            var trigger = anchor.Kind == AnchorKind.DueDate ? ReminderTrigger.BeforeDueDate : ReminderTrigger.BeforeMilestone;
            foreach (var step in StepsOf(trigger).Concat(BriefSteps(anchor.Date)))
            {
                var day = context.Calendar.AddWorkdays(anchor.Date, step.Offset);
                yield return Occurrence.Of(step, anchor.Kind, anchor.Date, day) with
                {
                    SkipReason = SkipBefore(step, anchor.Date, day),
                    WaitReason = isHeld ? PlanReasons.ApprovalWaiting : null,
                };
            }
        }
    }

    private string? SkipBefore(ReminderStep step, DateOnly anchor, DateOnly day)
    {
        if (context.Today > anchor) return PlanReasons.DatePassed;
        if (step.Trigger == ReminderTrigger.SupervisedBrief) return null;
        var from = context.Calendar.AddWorkdays(day, -context.Rules.OnTimeReportWorkdays);
        var saysOnTime = facts.Reports.Any(r => r.SaysOnTime
            && context.Calendar.DateOf(r.SubmittedAtUtc) is var on && from <= on && on <= day);
        return saysOnTime ? PlanReasons.ReportedOnTime : null;
    }

    private IEnumerable<ReminderStep> BriefSteps(DateOnly on) =>
        Supervision(facts, context, on) is null ? [] : StepsOf(ReminderTrigger.SupervisedBrief);

    private IEnumerable<Occurrence> Reports()
    {
        if (facts.AcknowledgedAtUtc is null) return [];
        return OwedPeriods()
            .Where(p => facts.DueDate is null || p.Start <= facts.DueDate)
            .Where(p => !facts.Reports.Any(r => r.PeriodKey == p.Key))
            .SelectMany(OfPeriod);
    }

    private IEnumerable<ReportPeriod> OwedPeriods()
    {
        var end = HorizonEnd(facts, context);
        for (var period = ReportPeriod.Of(CycleOf(), _assigned, context.Calendar); period.Due <= end; period = period.Next(context.Calendar))
        {
            if (period.IsOwedBy(_assigned, context.Calendar)) yield return period;
        }
    }

    private IEnumerable<Occurrence> OfPeriod(ReportPeriod period)
    {
        var due = CutToDue(period.Due, period.Start);
        var dueSteps = StepsOf(ReminderTrigger.ReportDue)
            .Select(s => Occurrence.Of(s, AnchorKind.Report, due, context.Calendar.AddWorkdays(due, s.Offset)) with
            {
                SkipReason = context.Today > due ? PlanReasons.DatePassed : null,
            });
        return dueSteps.Concat(After(ReminderTrigger.ReportMissing, AnchorKind.Report, due));
    }

    private ReportCycle CycleOf() => Supervision(facts, context, context.Today)?.ReportCycle ?? facts.ReportCycle;

    /// <summary>处内分解: the reminders of a part end at the head. A part says nothing on or before the day on which it was given.</summary>
    private IEnumerable<Occurrence> Parts() => facts.Parts.GroupBy(p => p.DueDate).SelectMany(parts =>
    {
        var given = context.Calendar.DateOf(parts.Min(p => p.GivenAtUtc));
        return StepsOf(ReminderTrigger.BeforePart).Concat(StepsOf(ReminderTrigger.PartMissed))
            .Select(s => Occurrence.Of(s, AnchorKind.Part, parts.Key, context.Calendar.AddWorkdays(parts.Key, s.Offset)) with
            {
                SkipReason = s.Trigger == ReminderTrigger.BeforePart && context.Today > parts.Key ? PlanReasons.DatePassed : null,
                WaitReason = facts.Approval is null ? null : PlanReasons.ApprovalWaiting,
            })
            .Where(o => o.Day > given);
    });

    private IEnumerable<Occurrence> Reviews() => facts.Reviews
        .Select(r => context.Calendar.DateOf(r.WaitingSinceUtc)).Distinct()
        .SelectMany(since => After(ReminderTrigger.ReviewWaiting, AnchorKind.Review, since));

    private IEnumerable<Occurrence> Approval() => facts.Approval is not { } approval ? []
        : After(ReminderTrigger.ApprovalWaiting, AnchorKind.Approval, context.Calendar.DateOf(approval.WaitingSinceUtc));

    private IEnumerable<Occurrence> Directives()
    {
        foreach (var directive in facts.Directives.Where(d => !d.IsUnproven && d.RepliedAtUtc is null))
        {
            var issued = context.Calendar.DateOf(directive.IssuedAtUtc);
            if (directive.AcknowledgedAtUtc is null)
            {
                var receipt = context.Calendar.AddWorkdays(issued, context.Rules.DirectiveReceiptWorkdays);
                foreach (var step in After(ReminderTrigger.DirectiveReceipt, AnchorKind.DirectiveReceipt, receipt)) yield return step;
            }

            var reply = directive.ReplyBy
                ?? CutToDue(context.Calendar.AddWorkdays(issued, context.Rules.DirectiveReplyWorkdays), issued);
            foreach (var step in After(ReminderTrigger.DirectiveReply, AnchorKind.DirectiveReply, reply)) yield return step;
        }
    }

    private IEnumerable<Occurrence> After(ReminderTrigger trigger, AnchorKind kind, DateOnly anchor) =>
        StepsOf(trigger).Select(s => Occurrence.Of(s, kind, anchor, context.Calendar.AddWorkdays(anchor, s.Offset)));

    private IEnumerable<ReminderStep> StepsOf(ReminderTrigger trigger) => context.Rules.Steps.Where(s => s.Trigger == trigger);

    /// <summary>A sub-clock date that would lie after the due date is cut to it, unless the clock itself started later.</summary>
    private DateOnly CutToDue(DateOnly day, DateOnly started) =>
        facts.DueDate is { } due && due < day && started <= due ? due : day;

    /// <summary>The personal supervision in force on a day.</summary>
    public static PersonalSupervisionFacts? Supervision(TaskFacts facts, PlanningContext context, DateOnly on) =>
        facts.PersonalSupervision is { } supervision
        && context.Calendar.DateOf(supervision.SinceUtc) <= on && (supervision.Until is null || on <= supervision.Until)
            ? supervision : null;

    /// <summary>Planning looks ahead to the year end, or 60 working days past the last date if later.</summary>
    public static DateOnly HorizonEnd(TaskFacts facts, PlanningContext context)
    {
        var yearEnd = new DateOnly(Math.Max(facts.PlanYear, context.Today.Year), 12, 31);
        var last = facts.Milestones.Select(m => m.Date).Append(facts.DueDate ?? yearEnd).Max();
        var beyond = context.Calendar.AddWorkdays(last, 60);
        return beyond > yearEnd ? beyond : yearEnd;
    }
}
