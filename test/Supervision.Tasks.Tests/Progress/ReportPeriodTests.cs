using Shouldly;
using Xunit;

namespace Supervision.Tasks.Progress;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData(ReportCycle.Quarterly, "2025-02-14", "2025-Q1", "2025-03-25")]
    [InlineData(ReportCycle.Monthly, "2025-04-22", "2025-04", "2025-04-25")]
    [InlineData(ReportCycle.Monthly, "2025-05-31", "2025-05", "2025-05-23")]
    [InlineData(ReportCycle.HalfMonthly, "2025-03-15", "2025-03a", "2025-03-10")]
    [InlineData(ReportCycle.HalfMonthly, "2025-03-16", "2025-03b", "2025-03-25")]
    [InlineData(ReportCycle.Weekly, "2025-01-01", "2025-W01", "2025-01-03")]
    public void Should_name_the_period_and_its_last_day(ReportCycle cycle, string day, string key, string due)
    {
        var period = ReportPeriod.Of(cycle, DateOnly.ParseExact(day, "yyyy-MM-dd"), SupervisedTaskBuilder.Calendar);
        (period.Key, period.Due).ShouldBe((key, DateOnly.ParseExact(due, "yyyy-MM-dd")));
    }

    [Fact]
    public void Should_lead_through_the_year_without_gap_or_overlap()
    {
        foreach (var cycle in Enum.GetValues<ReportCycle>())
        {
            var period = ReportPeriod.Of(cycle, new DateOnly(2025, 1, 1), SupervisedTaskBuilder.Calendar);
            for (var i = 0; i < 30; i++)
            {
                var next = period.Next(SupervisedTaskBuilder.Calendar);
                next.Start.ShouldBe(period.End.AddDays(1));
                next.Previous(SupervisedTaskBuilder.Calendar).ShouldBe(period);
                period = next;
            }
        }
    }

    [Theory]
    [InlineData("2025-03-18", "2025-Q1")]
    [InlineData("2025-03-19", "2025-Q2")]
    public void Given_a_task_assigned_shortly_before_the_last_day_Should_owe_the_next_period(string assigned, string expected)
    {
        var day = DateOnly.ParseExact(assigned, "yyyy-MM-dd");
        ReportPeriod.Current(ReportCycle.Quarterly, day, day, SupervisedTaskBuilder.Calendar).Key.ShouldBe(expected);
    }
}
