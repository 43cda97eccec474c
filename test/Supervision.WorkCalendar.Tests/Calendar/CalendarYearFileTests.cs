using Shouldly;
using Volo.Abp;
using Xunit;

namespace Supervision.WorkCalendar.Calendar;

public sealed class CalendarYearFileTests
{
    [Theory]
    [InlineData("", WorkCalendarErrorCodes.ImportUnreadable)]
    [InlineData("not json", WorkCalendarErrorCodes.ImportUnreadable)]
    [InlineData("[]", WorkCalendarErrorCodes.ImportUnreadable)]
    [InlineData("""{"year":2027,"source":"s"}""", WorkCalendarErrorCodes.ImportUnreadable)]
    [InlineData("""{"year":2027,"source":"s","days":[]}""", WorkCalendarErrorCodes.ImportUnreadable)]
    [InlineData("""{"year":2027,"source":"s","days":[{"date":"2027-02-30","kind":"holiday"}]}""", WorkCalendarErrorCodes.ImportUnreadable)]
    [InlineData("""{"year":2027,"source":"s","days":[{"date":"2026-12-31","kind":"holiday"}]}""", WorkCalendarErrorCodes.ImportDayOutsideYear)]
    [InlineData("""{"year":2027,"source":"s","days":[{"date":"2027-01-01","kind":"rest"}]}""", WorkCalendarErrorCodes.ImportKindUnknown)]
    [InlineData("""{"year":1999,"source":"s","days":[{"date":"1999-01-01","kind":"holiday"}]}""", WorkCalendarErrorCodes.YearOutOfRange)]
    [InlineData("""{"year":2027,"source":"s","days":[{"date":"2027-01-01","kind":"holiday"},{"date":"2027-01-01","kind":"workday"}]}""", WorkCalendarErrorCodes.ImportDayTwice)]
    public void Given_text_that_is_no_year_Should_refuse_with_a_code_that_says_why(string json, string code) =>
        Should.Throw<BusinessException>(() => CalendarYearFile.Parse(json)).Code.ShouldBe(code);

    [Fact]
    public void Should_read_holidays_and_tell_make_up_workdays_by_their_weekday()
    {
        var file = CalendarYearFile.Parse(
            """{"year":2027,"source":"国办发明电","days":[{"date":"2027-01-01","name":"元旦","kind":"holiday"},{"date":"2027-01-02","kind":"workday"},{"date":"2027-01-04","kind":"workday"}]}""");

        file.Days.Select(d => d.Kind).ShouldBe([DayKind.Holiday, DayKind.MakeupWorkday, DayKind.Workday]);
        file.Source.ShouldBe("国办发明电");
    }

    [Fact]
    public void Should_ship_the_announcements_of_three_years_with_their_source()
    {
        OfficialYears.All.Keys.Order().ShouldBe([2024, 2025, 2026]);
        OfficialYears.All.Values.ShouldAllBe(y => y.Source.Length > 0 && y.Days.Count >= 30);
    }
}
