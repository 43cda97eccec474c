using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <summary>Gives every placed occurrence its recipients: one reminder per role, nobody twice for the same occurrence.</summary>
internal sealed class RecipientAssignment(TaskFacts facts, TaskHistory history, PlanningContext context)
{
    private readonly RecipientResolver _resolver = new(facts, context);
    private readonly Dictionary<ChainAnchor, HashSet<Guid>> _told = ToldBefore(history, context);

    public IReadOnlyList<PlannedReminder> Assign(IReadOnlyList<TimedOccurrence> timed) =>
        [.. timed.OrderBy(t => t.Occurrence.Day).ThenBy(t => t.Occurrence.Step.Level).SelectMany(OfOccurrence)
            .OrderBy(r => r.MomentUtc ?? DateTime.MaxValue).ThenByDescending(r => r.Level).ThenBy(r => r.IsCopy)];

    private IEnumerable<PlannedReminder> OfOccurrence(TimedOccurrence timed)
    {
        var step = timed.Occurrence.Step;
        var seen = new HashSet<Guid>();
        var on = timed.MomentUtc is { } moment ? context.Calendar.DateOf(moment) : timed.Occurrence.Day;
        foreach (var role in step.To)
        {
            if (To(timed, role, on, seen) is { } reminder) yield return reminder;
        }

        foreach (var role in Copies(timed.Occurrence))
        {
            var people = Bound(_resolver.Resolve(role, on, timed.Occurrence.Key.AnchorDate), timed).Where(r => seen.Add(r.PersonId)).ToList();
            if (people.Count > 0) yield return Reminder(timed, role, people) with { IsCopy = true };
        }

        if (timed.Outcome == ReminderOutcome.Decided && IsLevel(step)) Told(AnchorOf(timed)).UnionWith(seen.Where(IsMain));

        bool IsMain(Guid person) => step.To.Any(role => _resolver.Resolve(role, on, timed.Occurrence.Key.AnchorDate).Any(r => r.PersonId == person));
    }

    private PlannedReminder? To(TimedOccurrence timed, RecipientRole role, DateOnly on, HashSet<Guid> seen)
    {
        var resolved = _resolver.Resolve(role, on, timed.Occurrence.Key.AnchorDate);
        if (resolved.Count == 0) return Skipped(timed, role, PlanReasons.NoRecipient);
        var bound = Bound(resolved, timed);
        if (bound.Count == 0) return null;
        var isNew = IsLevel(timed.Occurrence.Step)
            ? bound.Where(r => !Told(AnchorOf(timed)).Contains(r.PersonId)).ToList() : bound;
        if (isNew.Count == 0)
        {
            seen.UnionWith(bound.Select(r => r.PersonId));
            return Skipped(timed, role, PlanReasons.AlreadyTold);
        }

        var first = isNew.Where(r => seen.Add(r.PersonId)).ToList();
        return first.Count == 0 ? null : Reminder(timed, role, first);
    }

    /// <summary>When the head is responsible, liaison and office get the copy that the responsible person would have got.</summary>
    private IEnumerable<RecipientRole> Copies(Occurrence occurrence)
    {
        var copies = occurrence.Step.Copy.Concat(occurrence.ExtraCopies);
        return IsLevel(occurrence.Step) && _resolver.IsHeadResponsible
            ? copies.Select(r => r == RecipientRole.ResponsiblePerson ? RecipientRole.Liaison : r).Distinct()
            : copies.Distinct();
    }

    private IReadOnlyList<ResolvedRecipient> Bound(IReadOnlyList<ResolvedRecipient> people, TimedOccurrence timed)
    {
        var natural = SendMoments.StartOf(timed.Occurrence.Day, context);
        return [.. people.Where(r => r.SinceUtc is null || r.SinceUtc <= natural)];
    }

    private PlannedReminder Reminder(TimedOccurrence timed, RecipientRole role, IReadOnlyList<ResolvedRecipient> people) => new()
    {
        Key = new ReminderKey(facts.Id, timed.Occurrence.Key, role),
        Trigger = timed.Occurrence.Step.Trigger,
        Level = timed.Occurrence.Step.Level,
        NaturalDay = timed.Occurrence.Day,
        MomentUtc = timed.MomentUtc,
        Outcome = timed.Outcome,
        Reasons = timed.Reasons,
        Recipients = people,
    };

    private PlannedReminder Skipped(TimedOccurrence timed, RecipientRole role, string reason) => Reminder(timed, role, []) with
    {
        Outcome = timed.Outcome == ReminderOutcome.Decided ? ReminderOutcome.Skipped : timed.Outcome,
        Reasons = [.. timed.Reasons, reason],
    };

    private HashSet<Guid> Told(ChainAnchor anchor) =>
        _told.TryGetValue(anchor, out var told) ? told : _told[anchor] = [];

    private static ChainAnchor AnchorOf(TimedOccurrence timed) => new(timed.Occurrence.Key.AnchorKind, timed.Occurrence.Key.AnchorDate);

    private static bool IsLevel(ReminderStep step) => step.Trigger is ReminderTrigger.Missed or ReminderTrigger.MissedSupervised;

    private static Dictionary<ChainAnchor, HashSet<Guid>> ToldBefore(TaskHistory history, PlanningContext context)
    {
        var levels = context.Rules.Steps.Where(IsLevel).Select(s => s.Key).ToHashSet();
        return history.Decided
            .Where(d => d.Value.WasSent && levels.Contains(d.Key.StepKey))
            .GroupBy(d => new ChainAnchor(d.Key.AnchorKind, d.Key.AnchorDate))
            .ToDictionary(g => g.Key, g => g.SelectMany(d => d.Value.ToldPersonIds).ToHashSet());
    }
}
