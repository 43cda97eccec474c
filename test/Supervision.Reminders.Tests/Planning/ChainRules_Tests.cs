using Shouldly;
using Supervision.Organization.Bureau;
using Supervision.Reminders.Policies;
using Supervision.Tasks;
using Xunit;

namespace Supervision.Reminders.Planning;

/// <summary>Holds, down time, vacancies and the other rules of the chain.</summary>
public class ChainRules_Tests
{
    [Fact]
    public void Given_days_down_Should_collapse_to_the_leader_and_reach_the_principal_a_working_day_later()
    {
        var plan = Planned.Quarterly().Plan("2025-04-21 10:00");

        plan.Lines("missed-1", "missed-2", "missed-3", "missed-top").Take(6).ShouldBe(
        [
            "04-21 10:00 missed-2 LeaderInCharge", "04-21 10:00 missed-2 (DepartmentHead)", "04-21 10:00 missed-2 (Office)",
            "04-21 10:00 missed-2 (ResponsiblePerson)", "04-22 08:30 missed-3 PrincipalLeader", "04-22 08:30 missed-3 (Office)",
        ]);
        plan.Of("missed-1").ShouldAllBe(r => r.Outcome == ReminderOutcome.Collapsed);
        plan.Of("milestone-0").Where(r => r.Key.Occurrence.AnchorDate.Month == 3).ShouldAllBe(r => r.Outcome == ReminderOutcome.Skipped);
    }

    [Fact]
    public void Given_a_moment_outside_the_window_Should_wait_for_its_next_opening()
    {
        Planned.Quarterly().Plan("2025-04-21 12:00").Lines("missed-2")[0].ShouldStartWith("04-21 13:30");
        Planned.Quarterly().Plan("2025-04-26 12:00").Lines("missed-2")[0].ShouldStartWith("04-27 08:30");
        Planned.Quarterly().Plan("2025-04-30 18:00").Lines("missed-2")[0].ShouldStartWith("05-06 08:30");
    }

    [Fact]
    public void Given_the_leader_heard_today_Should_not_tell_the_principal_today()
    {
        var heard = Sent("missed-2", "2025-04-21 10:00", Bureau.Leader);

        var plan = Planned.Quarterly().Plan(Planned.On("2025-04-21 10:01"), heard);

        plan.Of("missed-3").ShouldAllBe(r => r.Reasons.Contains(PlanReasons.LeaderHearsFirst));
        plan.Lines("missed-3")[0].ShouldStartWith("04-22 08:30");
    }

    [Fact]
    public void Given_a_reason_after_an_alert_Should_hold_two_whole_working_days()
    {
        var facts = Planned.Quarterly() with { ReasonGivenAtUtc = Calendar2025.At("2025-04-02 16:00") };

        var plan = facts.Plan(Planned.On("2025-04-02 16:01"), Sent("missed-1", "2025-04-01 08:30", Bureau.Head));

        plan.Lines("missed-2")[0].ShouldStartWith("04-08 08:30");
        plan.Of("missed-2").First().Reasons.ShouldContain(PlanReasons.ReasonGiven);
    }

    [Fact]
    public void Given_a_closing_under_review_Should_hold_the_chain_even_if_asked_for_late()
    {
        var facts = Planned.Quarterly() with
        {
            State = LifecycleState.PendingClosure,
            Approval = new("closing", Calendar2025.At("2025-04-02 10:00"), [Bureau.Officer], false),
        };

        ReminderPlanner.Plan(facts, TaskHistory.Empty, Planned.On("2025-04-20 10:00")).IsChainHeld.ShouldBeTrue();
        facts.Plan("2025-04-20 10:00").Where(r => r.IsEscalation).ShouldAllBe(r => r.Outcome == ReminderOutcome.Held);
    }

    [Fact]
    public void Given_a_request_after_the_date_Should_go_on_with_the_chain()
    {
        var facts = Planned.Quarterly() with
        {
            State = LifecycleState.PendingAdjustment,
            Approval = new("extension", Calendar2025.At("2025-04-02 10:00"), [Bureau.Officer], false),
        };

        facts.Plan("2025-04-02 10:01").Lines("missed-3")[0].ShouldStartWith("04-11 08:30");
    }

    [Fact]
    public void Given_a_request_refused_Should_resume_on_the_next_working_day()
    {
        var history = Sent("missed-1", "2025-04-01 08:30", Bureau.Head) with { ResumedAtUtc = Calendar2025.At("2025-04-15 16:00") };

        Planned.Quarterly().Plan(Planned.On("2025-04-15 16:01"), history).Lines("missed-2", "missed-3")
            .Where(l => !l.Contains('(')).ShouldBe(["04-16 08:30 missed-2 LeaderInCharge", "04-17 08:30 missed-3 PrincipalLeader"]);
    }

    [Fact]
    public void Given_the_office_holds_the_row_Should_go_on_the_day_it_names()
    {
        var history = Sent("missed-2", "2025-04-03 08:30", Bureau.Leader) with
        {
            OfficeHolds = new Dictionary<DateOnly, DateOnly> { [new(2025, 3, 31)] = new(2025, 4, 14) },
        };

        var plan = Planned.Quarterly().Plan(Planned.On("2025-04-10 14:20"), history);

        plan.Lines("missed-3")[0].ShouldStartWith("04-14 08:30");
        plan.Of("missed-3").First().Reasons.ShouldContain(PlanReasons.OfficeHold);
    }

    [Fact]
    public void Given_a_bureau_wide_hold_Should_wait_and_drop_what_has_lost_its_meaning()
    {
        var flood = new DayRange(new(2025, 3, 26), new(2025, 4, 3));

        var plan = Planned.Quarterly().Plan(Planned.On("2025-03-20 09:00", null, flood));

        plan.Of("milestone-0").First().Outcome.ShouldBe(ReminderOutcome.Skipped);
        plan.Of("missed-1").ShouldAllBe(r => r.Outcome == ReminderOutcome.Collapsed);
        plan.Lines("missed-2")[0].ShouldStartWith("04-07 08:30");
        plan.Lines("missed-3")[0].ShouldStartWith("04-11 08:30");
    }

    [Fact]
    public void Given_a_vacant_level_Should_go_one_up_and_tell_the_principal_once()
    {
        var bureau = Bureau.Create(Bureau.Without(PostKind.LeaderInCharge));

        var plan = Planned.Quarterly().Plan(Planned.On("2025-03-20 09:00", bureau));

        plan.Of("missed-2").First().Recipients.Single().ShouldBe(
            new ResolvedRecipient(Bureau.Principal, RecipientVia.OneUp, SinceUtc: Bureau.Posts[0].SinceUtc));
        var third = plan.Of("missed-3").Single(r => r.Key.Role == RecipientRole.PrincipalLeader);
        third.Outcome.ShouldBe(ReminderOutcome.Skipped);
        third.Reasons.ShouldContain(PlanReasons.AlreadyTold);
    }

    [Fact]
    public void Given_one_person_on_two_levels_Should_tell_them_once()
    {
        var posts = Bureau.Without(PostKind.DepartmentHead)
            .Append(new PostInfo(Bureau.Leader, PostKind.DepartmentHead, Bureau.Division, DateTime.UnixEpoch, null));

        var plan = Planned.Quarterly().Plan(Planned.On("2025-03-20 09:00", Bureau.Create(posts)));

        plan.Where(r => r.Outcome == ReminderOutcome.Decided && r.Level is 1 or 2)
            .SelectMany(r => r.Outcome == ReminderOutcome.Decided ? r.Recipients : [])
            .Count(r => r.PersonId == Bureau.Leader).ShouldBe(1);
    }

    [Fact]
    public void Given_a_stand_in_Should_write_to_them_and_name_the_absent()
    {
        var bureau = Bureau.Create(null, new DelegationInfo(Bureau.Leader, Bureau.Stranger, new(2025, 4, 1), new(2025, 4, 5)));

        var recipient = Planned.Quarterly().Plan(Planned.On("2025-03-20 09:00", bureau)).Of("missed-2").First().Recipients.Single();

        recipient.PersonId.ShouldBe(Bureau.Stranger);
        recipient.ForPersonId.ShouldBe(Bureau.Leader);
    }

    [Fact]
    public void Given_a_new_head_Should_not_send_them_what_was_before_their_time()
    {
        var posts = Bureau.Without(PostKind.DepartmentHead)
            .Append(new PostInfo(Bureau.Stranger, PostKind.DepartmentHead, Bureau.Division, Calendar2025.At("2025-04-02 09:00"), null));

        Planned.Quarterly().Plan(Planned.On("2025-04-01 07:00", Bureau.Create(posts))).Of("missed-1")
            .ShouldAllBe(r => r.Recipients.All(p => p.PersonId != Bureau.Stranger));
    }

    [Fact]
    public void Given_a_task_assigned_late_Should_drop_steps_before_the_assignment()
    {
        var facts = Planned.DueOn(new(2025, 6, 30)) with { AssignedAtUtc = Calendar2025.At("2025-06-20 10:00") };

        facts.Plan("2025-06-20 10:01").Of("due-10").ShouldBeEmpty();
        facts.Plan("2025-06-20 10:01").Of("due-3").ShouldNotBeEmpty();
    }

    [Fact]
    public void Given_a_later_policy_version_Should_not_catch_up_steps_before_its_start()
    {
        var context = Planned.On("2025-04-02 10:00") with { Policy = new PolicyVersion(2, Calendar2025.At("2025-04-02 09:00"), DefaultPolicy.Definition) };

        Planned.Quarterly().Plan(context).Of("missed-1").ShouldBeEmpty();
        Planned.Quarterly().Plan(context).Lines("missed-2")[0].ShouldStartWith("04-03");
    }

    [Fact]
    public void Given_no_calendar_for_next_year_Should_show_a_guess_and_send_nothing_for_it()
    {
        var plan = (Planned.DueOn(new(2025, 12, 31))).Plan("2025-12-01 09:00");

        plan.Of("due-0").ShouldAllBe(r => r.Outcome == ReminderOutcome.Decided);
        plan.Of("missed-1").ShouldAllBe(r => r.Outcome == ReminderOutcome.Held && r.Reasons.Contains(PlanReasons.CalendarMissing));
    }

    [Fact]
    public void Given_a_node_met_late_Should_start_the_chain_of_the_next_missed_one_on_that_day()
    {
        var facts = Planned.Quarterly();
        var nodes = facts.Milestones.Select((m, i) => i == 0 ? m with { DoneAtUtc = Calendar2025.At("2025-07-10 10:00") } : m).ToList();

        (facts with { Milestones = nodes }).Plan("2025-07-10 10:01").Lines("missed-1", "missed-2", "missed-3")
            .Where(l => !l.Contains('(')).ShouldBe(
            ["07-11 08:30 missed-1 DepartmentHead", "07-15 08:30 missed-2 LeaderInCharge", "07-22 08:30 missed-3 PrincipalLeader"]);
    }

    [Fact]
    public void Given_a_task_met_in_time_Should_alert_nobody()
    {
        var done = new MilestoneFacts(Guid.NewGuid(), new(2025, 3, 31), null, Calendar2025.At("2025-03-31 17:00"));

        (Planned.Quarterly() with { Milestones = [done], DueDate = null }).Plan("2025-04-15 10:00")
            .ShouldAllBe(r => !r.IsEscalation);
    }

    [Fact]
    public void Given_the_principal_leader_supervises_Should_be_at_the_top_at_once_and_stay_there()
    {
        var facts = Planned.Quarterly(new DateOnly(2025, 3, 31)) with
        {
            DueDate = null, PersonalSupervision = new(Bureau.Principal, Calendar2025.At("2025-01-07 09:00"), null, ReportCycle.HalfMonthly),
        };

        var chain = facts.Plan("2025-03-20 09:00").Where(r => r is { IsEscalation: true, IsCopy: false }).ToList();

        chain.ShouldAllBe(r => r.Level == ReminderStep.TopLevel);
        chain.Lines().ShouldBe(
        [
            "04-01 08:30 supervised-missed-1 DepartmentHead", "04-01 08:30 supervised-missed-1 ResponsiblePerson",
            "04-01 08:30 supervised-missed-1 SupervisingLeader", "04-09 08:30 missed-top PrincipalLeader",
            "04-16 08:30 missed-top PrincipalLeader", "04-23 08:30 missed-top PrincipalLeader",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Given_the_leader_in_charge_supervises_Should_tell_the_principal_at_level_3_on_the_third_day()
    {
        var facts = Planned.Quarterly(new DateOnly(2025, 3, 31)) with
        {
            DueDate = null, PersonalSupervision = new(Bureau.Leader, Calendar2025.At("2025-01-07 09:00"), null, ReportCycle.HalfMonthly),
        };

        var chain = facts.Plan("2025-03-20 09:00").Where(r => r is { IsEscalation: true, IsCopy: false }).ToList();

        chain.Of("supervised-missed-1").ShouldAllBe(r => r.Level == 1);
        chain.Where(r => r.Key.Occurrence.StepKey != "supervised-missed-1").ShouldAllBe(r => r.Level == ReminderStep.TopLevel);
        chain.Lines("supervised-missed-3", "missed-top").ShouldBe(
        [
            "04-03 08:30 supervised-missed-3 PrincipalLeader", "04-11 08:30 missed-top PrincipalLeader",
            "04-18 08:30 missed-top PrincipalLeader", "04-25 08:30 missed-top PrincipalLeader",
        ]);
    }

    [Fact]
    public void Given_a_restricted_task_Should_tell_only_who_may_know()
    {
        var facts = Planned.Quarterly() with { IsRestricted = true, InformedPersonIds = [Bureau.Head, Bureau.Deputy, Bureau.Officer] };

        var plan = facts.Plan("2025-03-20 09:00");

        plan.SelectMany(r => r.Recipients).Select(r => r.PersonId).ShouldBeSubsetOf(facts.InformedPersonIds);
        plan.Of("missed-2").First(r => !r.IsCopy).Recipients.Single().ShouldBe(new ResolvedRecipient(Bureau.Officer, RecipientVia.OneUp));
    }

    private static TaskHistory Sent(string step, string at, Guid told) => new()
    {
        Decided = new Dictionary<OccurrenceKey, DecidedOccurrence>
        {
            [new(step, AnchorKind.Milestone, new(2025, 3, 31), 0)] = new(Calendar2025.At(at), true, [told]),
        },
    };
}
