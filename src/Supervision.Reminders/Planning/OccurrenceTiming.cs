using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <summary>An occurrence with its moment and what becomes of it there.</summary>
internal sealed record TimedOccurrence(Occurrence Occurrence, DateTime? MomentUtc, ReminderOutcome Outcome, IReadOnlyList<string> Reasons);

/// <summary>Drops what is never decided, moves what is held, and lets the highest step of a chain speak for all that are due with it.</summary>
internal sealed class OccurrenceTiming(TaskFacts facts, TaskHistory history, PlanningContext context)
{
    public IReadOnlyList<TimedOccurrence> Place(IEnumerable<Occurrence> occurrences)
    {
        var placed = occurrences.Where(MayBeDecided).Select(At).ToList();
        foreach (var chain in placed.Where(t => t.Outcome == ReminderOutcome.Decided)
            .GroupBy(t => (FamilyOf(t.Occurrence.Step.Trigger), t.Occurrence.Key.AnchorKind, t.Occurrence.Key.AnchorDate, t.MomentUtc))
            .Where(g => g.Count() > 1).ToList())
        {
            Collapse(chain.OrderBy(t => t.Occurrence.Day).ThenBy(t => t.Occurrence.Step.Level).ToList(), placed);
        }

        return placed;
    }

    /// <summary>Nothing before the assignment or before the policy version, and nothing twice.</summary>
    private bool MayBeDecided(Occurrence occurrence)
    {
        var natural = SendMoments.StartOf(occurrence.Day, context);
        return natural >= facts.AssignedAtUtc && natural >= context.Policy.StartsAtUtc && !history.Decided.ContainsKey(occurrence.Key);
    }

    private TimedOccurrence At(Occurrence occurrence)
    {
        var reasons = occurrence.Reasons.ToList();
        var day = occurrence.NotBefore > occurrence.Day ? occurrence.NotBefore.Value : occurrence.Day;
        var open = SendMoments.OpenDay(day, context);
        if (open != day && context.Calendar.IsWorkday(day)) reasons.Add(PlanReasons.BureauHold);
        var moment = SendMoments.StartOf(open, context);
        if (moment < context.NowUtc)
        {
            moment = SendMoments.AtOrAfter(context.NowUtc, context);
            if (context.Calendar.DateOf(moment) != open) reasons.Add(PlanReasons.CaughtUp);
        }

        if (IsGuess(occurrence, moment)) return new(occurrence, moment, ReminderOutcome.Held, [.. reasons, PlanReasons.CalendarMissing]);
        if (SkipReason(occurrence, moment) is { } skip) return new(occurrence, moment, ReminderOutcome.Skipped, [.. reasons, skip]);
        return occurrence.WaitReason is { } wait
            ? new(occurrence, null, ReminderOutcome.Held, [.. reasons, wait])
            : new(occurrence, moment, ReminderOutcome.Decided, reasons);
    }

    /// <summary>A reminder before a date that a hold would carry past the date says nothing any more.</summary>
    private string? SkipReason(Occurrence occurrence, DateTime moment) => occurrence.SkipReason
        ?? (occurrence.Step.Offset <= 0 && context.Calendar.DateOf(moment) > occurrence.Key.AnchorDate ? PlanReasons.DatePassed : null);

    private bool IsGuess(Occurrence occurrence, DateTime moment) =>
        !context.Calendar.HasDataFor(occurrence.Key.AnchorDate.Year)
        || !context.Calendar.HasDataFor(occurrence.Day.Year)
        || !context.Calendar.HasDataFor(context.Calendar.DateOf(moment).Year);

    private static void Collapse(List<TimedOccurrence> chain, List<TimedOccurrence> placed)
    {
        var highest = chain[^1];
        var lower = chain[..^1];
        foreach (var step in lower)
        {
            placed[placed.IndexOf(step)] = step with { Outcome = ReminderOutcome.Collapsed, Reasons = [.. step.Reasons, PlanReasons.Collapsed] };
        }

        var own = highest.Occurrence.Step;
        var copies = lower.SelectMany(t => t.Occurrence.Step.To.Concat(t.Occurrence.Step.Copy)).Except(own.To).Except(own.Copy).ToList();
        placed[placed.IndexOf(highest)] = highest with { Occurrence = highest.Occurrence with { ExtraCopies = copies } };
    }

    private static string FamilyOf(ReminderTrigger trigger) => trigger switch
    {
        ReminderTrigger.Missed or ReminderTrigger.MissedSupervised or ReminderTrigger.AtTop => "chain",
        ReminderTrigger.BeforeMilestone or ReminderTrigger.BeforeDueDate => "before",
        ReminderTrigger.ReportDue or ReminderTrigger.ReportMissing => "report",
        _ => trigger.ToString(),
    };
}
