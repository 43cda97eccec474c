using Supervision.Reminders.Policies;
using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <summary>
/// The escalation chain: one per task at a time, on the earliest open date. Each level has its day; the principal leader hears at
/// least one working day after the leader in charge; at the top it repeats.
/// </summary>
internal sealed class MissedChain(TaskFacts facts, TaskHistory history, PlanningContext context)
{
    private readonly DateOnly _today = context.Today;
    private DateOnly? _leaderHeardOn;

    public ChainAnchor? Anchor { get; } = OpenDates.Of(facts) is [var first, ..] ? first : null;

    /// <summary>A closing under review always holds, an adjustment when it was asked for in time.</summary>
    public bool IsHeld => facts.Approval is { } approval
        && (facts.State == LifecycleState.PendingClosure || approval.RequestedInTime);

    public IReadOnlyList<Occurrence> Steps()
    {
        if (Anchor is null) return [];
        var result = new List<Occurrence>();
        var start = StartOfChain();
        foreach (var step in Levels(Anchor.Date))
        {
            result.Add(Level(step, context.Calendar.AddWorkdays(start, step.Offset)));
        }

        if (result.Count > 0) result.AddRange(Repeats(EffectiveDay(result[^1])));
        return result;
    }

    private IEnumerable<ReminderStep> Levels(DateOnly anchor)
    {
        var supervision = OrdinaryClocks.Supervision(facts, context, anchor);
        var trigger = supervision is null ? ReminderTrigger.Missed : ReminderTrigger.MissedSupervised;
        var steps = context.Rules.Steps.Where(s => s.Trigger == trigger).OrderBy(s => s.Offset);
        return supervision is not null && supervision.LeaderId == context.Bureau.PrincipalLeader?.Id ? OfPrincipal(steps) : steps;
    }

    /// <summary>
    /// The principal leader supervises: there is nobody above to report to, and the step that tells the supervisor is the top of the chain
    /// and carries its level.
    /// </summary>
    private static IEnumerable<ReminderStep> OfPrincipal(IEnumerable<ReminderStep> steps) => steps
        .Where(s => !IsForPrincipal(s))
        .Select(s => s.To.Contains(RecipientRole.SupervisingLeader) ? s with { Level = ReminderStep.TopLevel } : s);

    private Occurrence Level(ReminderStep step, DateOnly day)
    {
        var occurrence = Held(Occurrence.Of(step, Anchor!.Kind, Anchor.Date, day));
        if (IsForPrincipal(step) && _leaderHeardOn is { } heard && !history.Decided.ContainsKey(occurrence.Key))
        {
            var after = context.Calendar.AddWorkdays(heard, 1);
            if (after > EffectiveDay(occurrence))
            {
                occurrence = occurrence with { NotBefore = after, Reasons = [.. occurrence.Reasons, PlanReasons.LeaderHearsFirst] };
            }
        }

        if (step.To.Concat(step.Copy).Contains(RecipientRole.LeaderInCharge)) _leaderHeardOn = EffectiveDay(occurrence);
        return occurrence;
    }

    private IEnumerable<Occurrence> Repeats(DateOnly top)
    {
        foreach (var step in context.Rules.Steps.Where(s => s.Trigger == ReminderTrigger.AtTop))
        {
            var last = top;
            for (var time = 1; time <= step.Times; time++)
            {
                var occurrence = Held(Occurrence.Of(
                    step, Anchor!.Kind, Anchor.Date, context.Calendar.AddWorkdays(last, step.Offset), time));
                last = EffectiveDay(occurrence);
                yield return occurrence;
            }
        }
    }

    /// <summary>The chain of a date that was passed while an earlier one was still missed starts when that one was met.</summary>
    private DateOnly StartOfChain() => facts.Milestones
        .Where(m => m.Date < Anchor!.Date && m.DoneAtUtc is not null)
        .Select(m => context.Calendar.DateOf(m.DoneAtUtc!.Value))
        .Append(Anchor!.Date).Max();

    private Occurrence Held(Occurrence occurrence)
    {
        if (IsHeld) return occurrence with { WaitReason = PlanReasons.ApprovalWaiting };
        foreach (var (until, reason) in HoldsFor(occurrence.Step))
        {
            if (until > (occurrence.NotBefore ?? occurrence.Day))
            {
                occurrence = occurrence with { NotBefore = until, Reasons = [.. occurrence.Reasons, reason] };
            }
        }

        return occurrence;
    }

    private IEnumerable<(DateOnly Until, string Reason)> HoldsFor(ReminderStep step)
    {
        if (history.ResumedAtUtc is { } resumed && context.Calendar.DateOf(resumed) > Anchor!.Date)
        {
            yield return (context.Calendar.AddWorkdays(context.Calendar.DateOf(resumed), 1), PlanReasons.ApprovalWaiting);
        }

        if (facts.ReasonGivenAtUtc is { } given && context.Calendar.DateOf(given) > Anchor!.Date)
        {
            var whole = context.Calendar.AddWorkdays(context.Calendar.DateOf(given), context.Rules.ReasonHoldWorkdays + 1);
            yield return (whole, PlanReasons.ReasonGiven);
        }

        if (IsForPrincipal(step) && history.OfficeHolds.TryGetValue(Anchor!.Date, out var until)) yield return (until, PlanReasons.OfficeHold);
    }

    /// <summary>The day on which it went or will go: decided, held to a known day, or today for what was missed.</summary>
    private DateOnly EffectiveDay(Occurrence occurrence)
    {
        if (history.Decided.TryGetValue(occurrence.Key, out var decided)) return context.Calendar.DateOf(decided.DecidedAtUtc);
        var day = occurrence.NotBefore > occurrence.Day ? occurrence.NotBefore.Value : occurrence.Day;
        if (day <= _today && IsPast(day)) day = context.Calendar.DateOf(SendMoments.AtOrAfter(context.NowUtc, context));
        return SendMoments.OpenDay(day, context);
    }

    private bool IsPast(DateOnly day) => SendMoments.StartOf(day, context) <= context.NowUtc;

    private static bool IsForPrincipal(ReminderStep step) => step.To.Contains(RecipientRole.PrincipalLeader);
}
