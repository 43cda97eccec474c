using Supervision.Reminders.Planning;
using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Sweep;

/// <summary>What a decision means for the escalation level of a task.</summary>
internal static class TaskEscalation
{
    private static readonly ReminderTrigger[] Levels = [ReminderTrigger.Missed, ReminderTrigger.MissedSupervised];

    /// <summary>The level reached now, or the end of a chain whose date was met or moved; null when nothing changed.</summary>
    public static EscalationRecord? Of(
        TaskFacts facts, TaskRecord before, IReadOnlyList<PlannedReminder> due, TaskPlan after, PlanningContext context)
    {
        var reached = due
            .Where(r => Levels.Contains(r.Trigger) && r.Outcome is (ReminderOutcome.Decided or ReminderOutcome.Skipped))
            .OrderByDescending(r => r.Level).ThenBy(r => r.IsCopy).FirstOrDefault();
        if (reached is not null)
        {
            var anchor = reached.Key.Occurrence.AnchorDate;
            var told = due.Where(r => r.Key.Occurrence == reached.Key.Occurrence && !r.IsCopy).SelectMany(r => r.Recipients);
            return new EscalationRecord(facts.Id, reached.Level, anchor, context.Calendar.WorkdaysBetween(anchor, context.Today),
                [.. told.Select(r => r.PersonId).Distinct()], reached.Key.Occurrence.StepKey);
        }

        var last = before.Rows.LastOrDefault(r => Levels.Contains(r.Trigger));
        var isOver = facts.EscalationLevel > 0 && last is not null && after.ChainAnchor?.Date != last.AnchorDate;
        return isOver ? new EscalationRecord(facts.Id, 0, null, 0, [], last!.StepKey) : null;
    }
}
