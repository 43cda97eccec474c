using Shouldly;
using Xunit;

namespace Supervision.Tasks;

public sealed class StandingCalculatorTests
{
    private static readonly DateOnly Assigned = new(2025, 1, 6);

    [Theory]
    [InlineData(LifecycleState.PendingReceipt, TrafficLight.Grey, StandingReasons.NotSigned)]
    [InlineData(LifecycleState.Suspended, TrafficLight.Grey, StandingReasons.Suspended)]
    [InlineData(LifecycleState.InProgress, TrafficLight.Green, StandingReasons.OnTrack)]
    [InlineData(LifecycleState.Closed, TrafficLight.Grey, StandingReasons.Ended)]
    [InlineData(LifecycleState.Draft, TrafficLight.Grey, StandingReasons.NotAssigned)]
    public void Should_start_from_the_state(LifecycleState state, TrafficLight light, string reason) =>
        Compute(Input() with { State = state }).ShouldSatisfyAllConditions(r => r.Light.ShouldBe(light), r => r.ReasonCode.ShouldBe(reason));

    [Theory]
    [InlineData("2025-03-31", TrafficLight.Green, 0)]
    [InlineData("2025-04-01", TrafficLight.Red, 1)]
    [InlineData("2025-04-11", TrafficLight.Red, 9)]
    public void Given_a_missed_node_Should_turn_red_the_day_after(string today, TrafficLight light, int overdue)
    {
        var result = Compute(Input() with { Today = Day(today), Nodes = [(Day("2025-03-31"), "打通业务通道", false)], Reports = [("2025-Q1", 0)] });
        result.Light.ShouldBe(light);
        result.WorkingDaysOverdue.ShouldBe(overdue);
        if (light == TrafficLight.Red) result.ReasonData!.ShouldContain("打通业务通道");
    }

    [Fact]
    public void Given_a_missed_node_of_an_unsigned_task_Should_be_red_all_the_same()
    {
        var result = Compute(Input() with { State = LifecycleState.PendingReceipt, Today = Day("2025-04-01"), Nodes = [(Day("2025-03-31"), null, false)] });
        (result.Light, result.ReasonCode).ShouldBe((TrafficLight.Red, StandingReasons.MilestoneMissed));
    }

    [Fact]
    public void Given_a_node_done_Should_look_at_the_next_one()
    {
        var result = Compute(Input() with
        {
            Today = Day("2025-04-11"), Nodes = [(Day("2025-03-31"), null, true), (Day("2025-06-30"), null, false)], Reports = [("2025-Q1", 0)],
        });
        (result.Light, result.NextDate).ShouldBe((TrafficLight.Green, Day("2025-06-30")));
    }

    [Fact]
    public void Given_a_weekend_after_the_due_date_Should_already_be_one_day_late() =>
        Compute(Input() with { Today = Day("2025-06-28"), DueDate = Day("2025-06-27"), Reports = [("2025-Q1", 0), ("2025-Q2", 0)] }).WorkingDaysOverdue.ShouldBe(1);

    [Theory]
    [InlineData("2025-06-24", false)]
    [InlineData("2025-06-25", true)]
    [InlineData("2025-06-30", true)]
    public void Should_mark_due_soon_within_three_working_days(string today, bool expected) =>
        Compute(Input() with { Today = Day(today), Reports = [("2025-Q1", 0), ("2025-Q2", 0)] }).IsDueSoon.ShouldBe(expected);

    [Fact]
    public void Given_no_report_after_its_last_day_Should_be_yellow()
    {
        Compute(Input() with { Today = Day("2025-03-25") }).Light.ShouldBe(TrafficLight.Green);
        var result = Compute(Input() with { Today = Day("2025-03-26") });
        (result.Light, result.ReasonCode).ShouldBe((TrafficLight.Yellow, StandingReasons.ReportMissing));
    }

    [Fact]
    public void Given_a_report_caught_up_late_Should_stay_yellow_for_that_period()
    {
        var late = Input() with { Reports = [("2025-Q1", 3)], Today = Day("2025-04-10") };
        Compute(late).ReasonCode.ShouldBe(StandingReasons.CaughtUpLate);
        Compute(late with { Today = Day("2025-07-01"), DueDate = Day("2025-12-31"), Reports = [("2025-Q1", 3), ("2025-Q2", 0)] }).Light.ShouldBe(TrafficLight.Green);
    }

    [Fact]
    public void Should_warn_of_a_declared_risk_a_late_target_and_an_old_request()
    {
        Compute(Input() with { DeclaredLight = TrafficLight.Yellow }).ReasonCode.ShouldBe(StandingReasons.RiskDeclared);
        Compute(Input() with { PointsBehind = 10m }).Light.ShouldBe(TrafficLight.Green);
        Compute(Input() with { PointsBehind = 11m }).ReasonCode.ShouldBe(StandingReasons.BehindTrajectory);
        Compute(Input() with { CoordinationOpenSince = Day("2025-01-06"), Today = Day("2025-01-13") }).Light.ShouldBe(TrafficLight.Green);
        Compute(Input() with { CoordinationOpenSince = Day("2025-01-06"), Today = Day("2025-01-14") }).ReasonCode.ShouldBe(StandingReasons.CoordinationOpen);
    }

    [Fact]
    public void Given_an_approval_that_waits_Should_say_for_how_long()
    {
        var result = Compute(Input() with
        {
            State = LifecycleState.PendingClosure, ApprovalKind = ApprovalKind.Closure, ApprovalSince = Day("2025-02-03"), Today = Day("2025-02-05"),
        });
        (result.ReasonCode, result.ReasonData).ShouldBe((StandingReasons.AwaitingApproval, """{"days":3,"kind":"Closure"}"""));
    }

    [Theory]
    [InlineData("2025-06-30", TrafficLight.Green, StandingReasons.AwaitingApproval)]
    [InlineData("2025-07-01", TrafficLight.Red, StandingReasons.DueDateMissed)]
    public void Given_a_date_that_passes_while_a_closing_waits_Should_be_missed_only_when_the_closing_was_asked_for_too_late(string asked, TrafficLight light, string reason)
    {
        var result = Compute(Input() with
        {
            State = LifecycleState.PendingClosure, ApprovalKind = ApprovalKind.Closure, ApprovalSince = Day(asked), Today = Day("2025-07-02"), Reports = [("2025-Q2", 0)],
        });
        (result.Light, result.ReasonCode).ShouldBe((light, reason));
    }

    [Fact]
    public void Given_dates_before_the_assignment_Should_not_count_them_unless_registered_late()
    {
        var old = Input() with { AssignedOn = Day("2025-03-03"), Today = Day("2025-03-04"), DueDate = Day("2025-02-28") };
        Compute(old).Light.ShouldBe(TrafficLight.Green);
        Compute(old with { IsRegisteredLate = true }).Light.ShouldBe(TrafficLight.Red);
    }

    private static StandingResult Compute(StandingInput input) => StandingCalculator.Compute(input, SupervisedTaskBuilder.Calendar);

    private static StandingInput Input() => new()
    {
        State = LifecycleState.InProgress, Today = new DateOnly(2025, 2, 10), AssignedOn = Assigned, DueDate = new DateOnly(2025, 6, 30),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
