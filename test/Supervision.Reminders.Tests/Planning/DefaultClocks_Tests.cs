using Shouldly;
using Supervision.Reminders.Policies;
using Supervision.Tasks;
using Xunit;

namespace Supervision.Reminders.Planning;

/// <summary>Every row of the table of default clocks.</summary>
public class DefaultClocks_Tests
{
    private static readonly string[] FirstQuarter =
    [
        "03-26 08:30 milestone-3 ResponsiblePerson", "03-26 08:30 milestone-3 Liaison",
        "03-31 08:30 milestone-0 ResponsiblePerson", "03-31 08:30 milestone-0 Liaison",
        "04-01 08:30 missed-1 DepartmentHead", "04-01 08:30 missed-1 (ResponsiblePerson)", "04-01 08:30 missed-1 (Office)",
        "04-03 08:30 missed-2 LeaderInCharge", "04-03 08:30 missed-2 (DepartmentHead)", "04-03 08:30 missed-2 (Office)",
        "04-11 08:30 missed-3 PrincipalLeader", "04-11 08:30 missed-3 (Office)",
        "04-18 08:30 missed-top PrincipalLeader", "04-18 08:30 missed-top (Office)",
        "04-25 08:30 missed-top PrincipalLeader", "04-25 08:30 missed-top (Office)",
        "05-06 08:30 missed-top PrincipalLeader", "05-06 08:30 missed-top (Office)",
    ];

    [Fact]
    public void Given_quarterly_nodes_left_alone_Should_remind_in_March_and_escalate_in_April()
    {
        var lines = Planned.Quarterly().Plan().Lines(
            "milestone-3", "milestone-0", "missed-1", "missed-2", "missed-3", "missed-top");

        lines.Where(l => string.CompareOrdinal(l, "05-07") < 0).ShouldBe(FirstQuarter);
    }

    [Fact]
    public void Given_one_missed_node_Should_run_one_chain_only()
    {
        Planned.Quarterly().Plan("2025-07-20 09:00")
            .Where(r => r.IsEscalation).Select(r => r.Key.Occurrence.AnchorDate).Distinct()
            .ShouldBe([new DateOnly(2025, 3, 31)]);
    }

    [Fact]
    public void Given_parts_inside_the_department_Should_remind_their_owners_and_end_at_the_head()
    {
        var given = Calendar2025.At("2025-01-08 10:00");
        var facts = Planned.Quarterly() with
        {
            Parts =
            [
                new(Guid.NewGuid(), "梳理接口清单", Bureau.Deputy, Bureau.Division, new(2025, 1, 20), given),
                new(Guid.NewGuid(), "核对点位", Bureau.Liaison, Bureau.Division, new(2025, 1, 20), given),
            ],
        };

        var plan = facts.Plan();

        plan.Lines("part-3", "part-0", "part-missed-1").ShouldBe(
        [
            "01-15 08:30 part-3 PartOwner", "01-20 08:30 part-0 PartOwner", "01-21 08:30 part-missed-1 PartOwner", "01-21 08:30 part-missed-1 PartHead",
        ]);
        plan.Of("part-3").Single().Recipients.Select(r => r.PersonId).ShouldBe([Bureau.Deputy, Bureau.Liaison]);
        plan.Of("part-missed-1").Last().Recipients.Select(r => r.PersonId).ShouldBe([Bureau.Head]);
    }

    [Fact]
    public void Given_a_part_for_tomorrow_Should_not_repeat_today_what_was_just_said()
    {
        var facts = Planned.Quarterly() with
        {
            Parts = [new(Guid.NewGuid(), "核对点位", Bureau.Liaison, Bureau.Division, new(2025, 1, 9), Calendar2025.At("2025-01-08 10:00"))],
        };

        facts.Plan("2025-01-08 10:01").Lines("part-3", "part-0", "part-missed-1").ShouldBe(
            ["01-09 08:30 part-0 PartOwner", "01-10 08:30 part-missed-1 PartOwner", "01-10 08:30 part-missed-1 PartHead"]);
    }

    [Fact]
    public void Given_a_policy_stored_before_a_step_was_known_Should_run_the_step_by_its_default()
    {
        var old = DefaultPolicy.Definition with { Steps = [.. DefaultPolicy.Definition.Steps.Where(s => s.Key != ReminderStepKeys.Part0)] };

        PolicyJson.Read(PolicyJson.Write(old)).Steps.Count(s => s.Key == ReminderStepKeys.Part0).ShouldBe(1);
    }

    [Fact]
    public void Given_an_unsigned_task_Should_remind_the_owner_after_one_and_the_office_after_three_days()
    {
        var facts = Planned.Quarterly() with { State = LifecycleState.PendingReceipt, AcknowledgedAtUtc = null, ResponsiblePersonId = null };

        facts.Plan(Planned.On("2025-01-06 15:10")).Lines("receipt-1", "receipt-3").ShouldBe(
        [
            "01-08 08:30 receipt-1 ResponsiblePerson", "01-08 08:30 receipt-1 Liaison", "01-10 08:30 receipt-3 Office",
        ]);
    }

    [Fact]
    public void Given_a_due_date_Should_remind_ten_and_three_days_before_and_on_the_day()
    {
        Planned.DueOn(new(2025, 6, 30)).Plan().Lines("due-10", "due-3", "due-0").Where(l => l.EndsWith("Liaison", StringComparison.Ordinal)).ShouldBe(
            ["06-16 08:30 due-10 Liaison", "06-25 08:30 due-3 Liaison", "06-30 08:30 due-0 Liaison"]);
    }

    [Fact]
    public void Given_a_date_on_a_day_off_Should_remind_the_working_day_before_and_alert_the_working_day_after()
    {
        Planned.DueOn(new(2025, 10, 4)).Plan().Lines("due-3", "due-0", "missed-1", "missed-2")
            .Where(l => !l.Contains('(') && !l.EndsWith("ResponsiblePerson", StringComparison.Ordinal)).ShouldBe(
            [
                "09-28 08:30 due-3 Liaison", "09-30 08:30 due-0 Liaison",
                "10-09 08:30 missed-1 DepartmentHead", "10-11 08:30 missed-2 LeaderInCharge",
            ]);
    }

    [Fact]
    public void Given_a_recent_report_that_says_on_time_Should_drop_the_reminder_and_say_why()
    {
        var facts = Planned.DueOn(new(2025, 6, 30)) with { Reports = [new(Guid.NewGuid(), Calendar2025.At("2025-06-20 10:00"), "2025-Q2", true)] };
        var plan = facts.Plan("2025-06-20 11:00");

        plan.Of("due-3").ShouldAllBe(r => r.Outcome == ReminderOutcome.Skipped && r.Reasons.Contains(PlanReasons.ReportedOnTime));
        plan.Of("due-0").ShouldAllBe(r => r.Outcome == ReminderOutcome.Decided);
    }

    [Fact]
    public void Given_the_head_is_responsible_Should_copy_liaison_and_office()
    {
        var facts = Planned.Quarterly() with { ResponsiblePersonId = Bureau.Head };

        facts.Plan().Lines("missed-1").ShouldBe(
            ["04-01 08:30 missed-1 DepartmentHead", "04-01 08:30 missed-1 (Liaison)", "04-01 08:30 missed-1 (Office)"]);
    }

    [Fact]
    public void Given_a_key_task_Should_ask_for_a_report_by_the_25th_of_each_month()
    {
        var facts = Planned.Quarterly() with { Priority = TaskPriority.Key, ReportCycle = ReportCycle.Monthly };

        facts.Plan().Lines("report-due").Take(5).ShouldBe(
        [
            "01-24 08:30 report-due Liaison", "02-25 08:30 report-due Liaison", "03-25 08:30 report-due Liaison",
            "04-25 08:30 report-due Liaison", "05-23 08:30 report-due Liaison",
        ]);
    }

    [Fact]
    public void Given_a_missing_quarterly_report_Should_tell_liaison_and_head_then_the_leader_in_charge()
    {
        Planned.Quarterly().Plan().Lines("report-due", "report-missing-1", "report-missing-3").Take(4).ShouldBe(
        [
            "03-25 08:30 report-due Liaison", "03-26 08:30 report-missing-1 Liaison", "03-26 08:30 report-missing-1 DepartmentHead",
            "03-28 08:30 report-missing-3 LeaderInCharge",
        ]);
    }

    [Fact]
    public void Given_the_report_of_the_period_Should_not_ask_for_it()
    {
        var facts = Planned.Quarterly() with { Reports = [new(Guid.NewGuid(), Calendar2025.At("2025-03-10 10:00"), "2025-Q1", false)] };

        facts.Plan().Of("report-due").Select(r => r.Key.Occurrence.AnchorDate).First().ShouldBe(new DateOnly(2025, 6, 25));
    }

    [Fact]
    public void Given_personal_supervision_Should_brief_before_each_node_and_tell_the_leader_at_once_when_missed()
    {
        var facts = Planned.Quarterly() with
        {
            PersonalSupervision = new(Bureau.Leader, Calendar2025.At("2025-02-10 09:00"), null, ReportCycle.HalfMonthly),
        };

        facts.Plan("2025-03-12 09:00").Lines("supervised-brief", "supervised-missed-1", "supervised-missed-3", "missed-1")
            .Where(l => string.CompareOrdinal(l, "05") < 0).ShouldBe(
            [
                "03-26 08:30 supervised-brief SupervisingLeader",
                "04-01 08:30 supervised-missed-1 DepartmentHead", "04-01 08:30 supervised-missed-1 ResponsiblePerson",
                "04-01 08:30 supervised-missed-1 SupervisingLeader", "04-01 08:30 supervised-missed-1 (Office)",
                "04-03 08:30 supervised-missed-3 PrincipalLeader", "04-03 08:30 supervised-missed-3 (Office)",
            ]);
    }

    [Fact]
    public void Given_half_monthly_reports_Should_ask_twice_a_month()
    {
        var facts = Planned.Quarterly() with
        {
            PersonalSupervision = new(Bureau.Principal, Calendar2025.At("2025-04-11 10:05"), null, ReportCycle.HalfMonthly),
        };

        facts.Plan("2025-04-11 10:06").Lines("report-due").Where(l => l.StartsWith("05", StringComparison.Ordinal)).ShouldBe(
            ["05-09 08:30 report-due Liaison", "05-23 08:30 report-due Liaison"]);
    }

    [Fact]
    public void Given_a_waiting_review_Should_remind_the_reviewer_then_the_head_of_the_office()
    {
        var facts = Planned.Quarterly() with { Reviews = [new(Guid.NewGuid(), Calendar2025.At("2025-04-09 10:00"))] };

        facts.Plan("2025-04-09 11:00").Lines("review-2", "review-4").ShouldBe(["04-11 08:30 review-2 Reviewer", "04-15 08:30 review-4 OfficeHead"]);
    }

    [Fact]
    public void Given_the_office_leads_Should_let_its_leader_in_charge_review()
    {
        var facts = Planned.Quarterly() with { LeadDepartmentId = Bureau.Office, Reviews = [new(Guid.NewGuid(), Calendar2025.At("2025-04-09 10:00"))] };

        facts.Plan("2025-04-09 11:00").Of("review-2").Single().Recipients.Single().PersonId.ShouldBe(Bureau.Leader);
    }

    [Fact]
    public void Given_a_waiting_approval_Should_remind_the_approver_then_the_office_and_nobody_above()
    {
        var facts = Planned.Quarterly() with
        {
            State = LifecycleState.PendingAdjustment,
            Approval = new("extension", Calendar2025.At("2025-03-28 10:00"), [Bureau.Leader], true),
        };
        var plan = facts.Plan("2025-03-28 11:00");

        plan.Lines("approval-2", "approval-4").ShouldBe(["04-01 08:30 approval-2 Approver", "04-03 08:30 approval-4 Office"]);
        plan.Where(r => r.IsEscalation).ShouldAllBe(r => r.Outcome == ReminderOutcome.Held && r.MomentUtc == null);
    }

    [Fact]
    public void Given_a_directive_Should_remind_when_receipt_and_reply_are_late()
    {
        var facts = Planned.Quarterly() with
        {
            Directives = [new(Guid.NewGuid(), Bureau.Principal, Calendar2025.At("2025-04-11 09:40"), null, null, new DateOnly(2025, 4, 18), false)],
        };

        facts.Plan("2025-04-11 10:06").Lines("directive-receipt", "directive-reply").ShouldBe(
        [
            "04-15 08:30 directive-receipt DepartmentHead", "04-15 08:30 directive-receipt Liaison",
            "04-21 08:30 directive-reply DepartmentHead", "04-21 08:30 directive-reply Liaison",
        ]);
    }

    [Fact]
    public void Given_a_closed_or_drafted_task_Should_plan_nothing()
    {
        (Planned.Quarterly() with { State = LifecycleState.Closed }).Plan().ShouldBeEmpty();
        (Planned.Quarterly() with { State = LifecycleState.Suspended }).Plan().ShouldBeEmpty();
    }
}
