using Shouldly;
using Supervision.Tasks;
using Xunit;

namespace Supervision.Reminders.Planning;

/// <summary>A year walked from wake to wake, with 国庆 and make-up Saturdays: what the preview promised is what goes.</summary>
public class SimulatedYear_Tests
{
    public static TheoryData<string> Kinds => new("quarterly", "key", "supervised", "supervised-by-principal", "supervised-by-another", "unsigned", "due-on-holiday", "october");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_year_day_by_day_Should_send_what_the_preview_said(string kind)
    {
        var facts = Facts(kind);
        const string start = "2025-01-08 07:00";
        var preview = facts.Plan(Planned.On(start)).Where(IsDecision).Select(Text).Order().ToList();

        var sent = Walk(facts, Calendar2025.At(start)).Where(IsDecision).Select(Text).Order().ToList();

        sent.ShouldBe(preview);
        sent.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Given_a_year_Should_send_on_working_days_inside_the_window_and_never_twice(string kind)
    {
        var calendar = Calendar2025.Create();

        var sent = Walk(Facts(kind), Calendar2025.At("2025-01-08 07:00")).ToList();

        sent.ShouldAllBe(r => calendar.IsWorkday(calendar.DateOf(r.MomentUtc!.Value)));
        sent.ShouldAllBe(r => calendar.ToLocal(r.MomentUtc!.Value).TimeOfDay == new TimeSpan(8, 30, 0));
        sent.Select(r => r.Key).ShouldBeUnique();
    }

    [Theory]
    [InlineData("2025-04-01 07:00", "2025-04-14 10:00")]
    [InlineData("2025-09-25 07:00", "2025-10-20 15:00")]
    public void Given_days_down_Should_say_each_thing_once_and_go_on(string down, string up)
    {
        var facts = Facts("quarterly") with { Milestones = [new(Guid.NewGuid(), new(2025, 3, 31), "一季度", null), new(Guid.NewGuid(), new(2025, 9, 30), "三季度", null)] };
        var before = Walk(facts, Calendar2025.At("2025-01-08 07:00"), until: Calendar2025.At(down)).ToList();
        var history = before.Aggregate(TaskHistory.Empty, Remember);

        var caughtUp = facts.Plan(Planned.On(up), history).Where(r => r.Outcome == ReminderOutcome.Decided && r.MomentUtc == Calendar2025.At(up)).ToList();

        caughtUp.GroupBy(r => (r.Key.Occurrence.AnchorKind, r.Key.Occurrence.AnchorDate)).ShouldAllBe(g => g.Select(r => r.Key.Occurrence).Distinct().Count() == 1);
    }

    private static TaskFacts Facts(string kind) => kind switch
    {
        "key" => Planned.Quarterly() with { Priority = TaskPriority.Key, ReportCycle = ReportCycle.Monthly },
        "supervised" => Planned.Quarterly() with { PersonalSupervision = new(Bureau.Leader, Calendar2025.At("2025-01-07 09:00"), null, ReportCycle.HalfMonthly) },
        "supervised-by-principal" => Planned.Quarterly() with { PersonalSupervision = new(Bureau.Principal, Calendar2025.At("2025-01-07 09:00"), null, ReportCycle.HalfMonthly) },
        "supervised-by-another" => Planned.Quarterly() with { PersonalSupervision = new(Bureau.Stranger, Calendar2025.At("2025-01-07 09:00"), null, ReportCycle.HalfMonthly) },
        "unsigned" => Planned.Quarterly() with { State = LifecycleState.PendingReceipt, AcknowledgedAtUtc = null, ResponsiblePersonId = null },
        "due-on-holiday" => Planned.DueOn(new(2025, 10, 4)),
        "october" => Planned.DueOn(new(2025, 9, 26)),
        _ => Planned.Quarterly(),
    };

    /// <summary>Every step up to the last working days, whose neighbours lie in a year without calendar, and no further.</summary>
    private static bool IsDecision(PlannedReminder reminder) =>
        reminder.Outcome != ReminderOutcome.Held && reminder.MomentUtc < Calendar2025.At("2025-12-20 00:00");

    private static IEnumerable<PlannedReminder> Walk(TaskFacts facts, DateTime from, DateTime? until = null)
    {
        var history = TaskHistory.Empty;
        var now = from;
        for (var stop = 0; stop < 1000 && now < (until ?? Calendar2025.At("2025-12-20 00:00")); stop++)
        {
            var plan = ReminderPlanner.Plan(facts, history, Context(now));
            foreach (var reminder in plan.Reminders.Where(r => r.Outcome != ReminderOutcome.Held && r.MomentUtc <= now))
            {
                history = Remember(history, reminder);
                yield return reminder;
            }

            if (ReminderPlanner.Plan(facts, history, Context(now)).NextWakeUtc is not { } next) yield break;
            next.ShouldBeGreaterThan(now);
            now = next;
        }
    }

    private static PlanningContext Context(DateTime now) => Planned.On("2025-01-08 07:00") with { NowUtc = now };

    private static TaskHistory Remember(TaskHistory history, PlannedReminder reminder)
    {
        var decided = new Dictionary<OccurrenceKey, DecidedOccurrence>(history.Decided);
        var told = reminder is { IsCopy: false, Outcome: ReminderOutcome.Decided } ? reminder.Recipients.Select(r => r.PersonId).ToList() : [];
        var known = decided.GetValueOrDefault(reminder.Key.Occurrence);
        decided[reminder.Key.Occurrence] = new(
            reminder.MomentUtc!.Value, reminder.Outcome == ReminderOutcome.Decided || known is { WasSent: true }, [.. known?.ToldPersonIds ?? [], .. told]);
        return history with { Decided = decided };
    }

    private static string Text(PlannedReminder r) => FormattableString.Invariant(
        $"{r.MomentUtc:s} {r.Key.Occurrence.StepKey} {r.Key.Occurrence.AnchorDate:o} {r.Key.Occurrence.RepeatIndex} {r.Key.Role} {r.Outcome} {string.Join(',', r.Recipients.Select(p => p.PersonId))}");
}
