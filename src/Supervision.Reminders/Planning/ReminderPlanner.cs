using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <summary>
/// The one function that decides what will be sent (preview), what is sent (sweep) and why (explanation). Pure: facts, history and
/// context in, plan out; what was decided before is left out of the plan.
/// </summary>
internal static class ReminderPlanner
{
    public static TaskPlan Plan(TaskFacts facts, TaskHistory history, PlanningContext context)
    {
        var chain = new MissedChain(facts, history, context);
        var occurrences = new OrdinaryClocks(facts, context).All().Concat(chain.Steps());
        var timed = new OccurrenceTiming(facts, history, context).Place(occurrences);
        var reminders = new RecipientAssignment(facts, history, context).Assign(timed);
        var missed = chain.Anchor is { } anchor && anchor.Date < context.Today ? anchor : null;
        return new TaskPlan(reminders, NextWake(facts, reminders, context), missed, chain.IsHeld);
    }

    private static DateTime? NextWake(TaskFacts facts, IReadOnlyList<PlannedReminder> reminders, PlanningContext context)
    {
        var moments = reminders.Where(r => r.Outcome != ReminderOutcome.Held).Select(r => r.MomentUtc!.Value);
        var lights = DaysOfLight(facts, context)
            .Select(day => context.Calendar.ToUtc(day, TimeOnly.MinValue))
            .Where(moment => moment > context.NowUtc);
        return moments.Concat(lights).Select(m => (DateTime?)m).Min();
    }

    /// <summary>Days at whose beginning the light or its mark may change although nothing is sent.</summary>
    private static IEnumerable<DateOnly> DaysOfLight(TaskFacts facts, PlanningContext context)
    {
        foreach (var date in OpenDates.Of(facts))
        {
            yield return context.Calendar.AddWorkdays(date.Date, -3);
            yield return date.Date.AddDays(1);
        }

        if (facts is { State: LifecycleState.Suspended, ResumeOn: { } resume }) yield return resume;
    }
}
