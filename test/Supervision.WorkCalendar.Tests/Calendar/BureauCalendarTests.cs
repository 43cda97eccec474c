using Shouldly;
using Xunit;

namespace Supervision.WorkCalendar.Calendar;

public sealed class BureauCalendarTests
{
    private readonly BureauCalendar _calendar =
        new CalendarDays([], []).ToCalendar(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    [Theory]
    [InlineData("2025-09-28", DayKind.MakeupWorkday)]
    [InlineData("2025-09-27", DayKind.Weekend)]
    [InlineData("2025-10-01", DayKind.Holiday)]
    [InlineData("2025-10-08", DayKind.Holiday)]
    [InlineData("2025-10-09", DayKind.Workday)]
    [InlineData("2025-10-11", DayKind.MakeupWorkday)]
    [InlineData("2025-10-12", DayKind.Weekend)]
    public void Given_the_announcement_of_2025_Should_know_each_day_around_the_national_day(string day, DayKind kind) =>
        _calendar.KindOf(DateOnly.Parse(day)).ShouldBe(kind);

    [Theory]
    [InlineData("2025-09-30", 1, "2025-10-09")]
    [InlineData("2025-09-30", 3, "2025-10-11")]
    [InlineData("2025-09-30", 8, "2025-10-17")]
    [InlineData("2025-10-09", -1, "2025-09-30")]
    [InlineData("2025-10-09", -3, "2025-09-28")]
    [InlineData("2025-10-05", 0, "2025-09-30")]
    [InlineData("2025-01-27", 1, "2025-02-05")]
    public void Should_count_working_days_over_holidays_and_make_up_Saturdays(string from, int workdays, string to)
    {
        _calendar.AddWorkdays(DateOnly.Parse(from), workdays).ShouldBe(DateOnly.Parse(to));
    }

    [Fact]
    public void Should_find_the_same_distance_that_it_adds_for_every_day_of_three_years()
    {
        for (var day = new DateOnly(2024, 1, 2); day < new DateOnly(2026, 11, 1); day = day.AddDays(1))
        {
            if (!_calendar.IsWorkday(day)) continue;
            foreach (var distance in (int[])[1, 3, 8, 10])
            {
                _calendar.WorkdaysBetween(day, _calendar.AddWorkdays(day, distance)).ShouldBe(distance);
                _calendar.WorkdaysBetween(_calendar.AddWorkdays(day, -distance), day).ShouldBe(distance);
            }
        }
    }

    [Fact]
    public void Given_a_day_off_Should_move_to_the_working_day_before_or_after()
    {
        _calendar.OnOrBefore(new DateOnly(2025, 10, 4)).ShouldBe(new DateOnly(2025, 9, 30));
        _calendar.OnOrAfter(new DateOnly(2025, 10, 4)).ShouldBe(new DateOnly(2025, 10, 9));
        _calendar.OnOrAfter(new DateOnly(2025, 10, 11)).ShouldBe(new DateOnly(2025, 10, 11));
    }

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void Should_know_the_working_days_of_the_years_shipped(int year, int workdays)
    {
        _calendar.HasDataFor(year).ShouldBeTrue();
        _calendar.WorkdaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)).ShouldBe(workdays);
    }

    [Fact]
    public void Given_a_year_without_data_Should_know_weekends_only()
    {
        _calendar.HasDataFor(2027).ShouldBeFalse();
        _calendar.KindOf(new DateOnly(2027, 10, 1)).ShouldBe(DayKind.Workday);
        _calendar.KindOf(new DateOnly(2027, 10, 2)).ShouldBe(DayKind.Weekend);
    }

    [Fact]
    public void Should_know_the_bureaus_date_and_wall_clock_at_an_instant()
    {
        _calendar.DateOf(new DateTime(2025, 1, 5, 16, 0, 0, DateTimeKind.Utc)).ShouldBe(new DateOnly(2025, 1, 6));
        _calendar.DateOf(new DateTime(2025, 1, 5, 15, 59, 59, DateTimeKind.Utc)).ShouldBe(new DateOnly(2025, 1, 5));
        _calendar.ToUtc(new DateOnly(2025, 1, 6), new TimeOnly(8, 30)).ShouldBe(new DateTime(2025, 1, 6, 0, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Given_a_time_skipped_by_a_clock_change_Should_move_forward()
    {
        var berlin = new BureauCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), new Dictionary<DateOnly, DayKind>(), new HashSet<int>());
        berlin.ToUtc(new DateOnly(2025, 3, 30), new TimeOnly(2, 30)).ShouldBe(new DateTime(2025, 3, 30, 1, 30, 0, DateTimeKind.Utc));
    }
}
