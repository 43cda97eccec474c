using System.Globalization;
using System.Text.Json;
using Volo.Abp;

namespace Supervision.WorkCalendar.Calendar;

/// <summary>A day as announced: a holiday, or a weekend day on which people work.</summary>
internal sealed record CalendarYearFileDay(DateOnly Date, string? Name, DayKind Kind);

/// <summary>
/// A year as announced, in JSON: <c>{ "year": 2025, "source": "…", "days": [ { "date": "2025-01-01", "name": "元旦", "kind": "holiday" } ] }</c>;
/// kind is holiday or workday. Other properties are ignored.
/// </summary>
internal sealed record CalendarYearFile(int Year, string Source, IReadOnlyList<CalendarYearFileDay> Days)
{
    /// <exception cref="BusinessException">WorkCalendar:Import… for text that is not such a year.</exception>
    public static CalendarYearFile Parse(string json)
    {
        if (json.Length > CalendarConsts.MaxImportLength) throw Unreadable($"> {CalendarConsts.MaxImportLength}");
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8, AllowTrailingCommas = true });
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Unreadable(exception.Message);
        }
    }

    private static CalendarYearFile Read(JsonElement root)
    {
        var year = root.GetProperty("year").GetInt32();
        if (year is < CalendarConsts.MinYear or > CalendarConsts.MaxYear)
            throw new BusinessException(WorkCalendarErrorCodes.YearOutOfRange).WithData("Year", year);
        var days = root.GetProperty("days").EnumerateArray().Select(ReadDay).ToList();
        if (days.Count == 0) throw Unreadable("days: []");
        foreach (var day in days.Where(d => d.Date.Year != year))
            throw new BusinessException(WorkCalendarErrorCodes.ImportDayOutsideYear).WithData("Date", Iso(day.Date)).WithData("Year", year);
        foreach (var twice in days.GroupBy(d => d.Date).Where(g => g.Count() > 1))
            throw new BusinessException(WorkCalendarErrorCodes.ImportDayTwice).WithData("Date", Iso(twice.Key));
        return new CalendarYearFile(year, Cut(root.GetProperty("source").GetString(), CalendarConsts.MaxSourceLength) ?? string.Empty, days);
    }

    private static CalendarYearFileDay ReadDay(JsonElement element)
    {
        var date = DateOnly.ParseExact(element.GetProperty("date").GetString() ?? string.Empty, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = element.TryGetProperty("name", out var value) ? Cut(value.GetString(), CalendarConsts.MaxNameLength) : null;
        var kind = element.GetProperty("kind").GetString();
        return kind switch
        {
            "holiday" => new CalendarYearFileDay(date, name, DayKind.Holiday),
            "workday" => new CalendarYearFileDay(date, name, WorkingKindOf(date)),
            _ => throw new BusinessException(WorkCalendarErrorCodes.ImportKindUnknown).WithData("Date", Iso(date)).WithData("Kind", kind),
        };
    }

    /// <summary>What a day on which people work is called: make-up on a weekend, otherwise an ordinary working day.</summary>
    internal static DayKind WorkingKindOf(DateOnly date) => IsWeekend(date) ? DayKind.MakeupWorkday : DayKind.Workday;

    internal static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static string? Cut(string? text, int length) => text is null ? null : text.Length <= length ? text : text[..length];

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static BusinessException Unreadable(string detail) =>
        new BusinessException(WorkCalendarErrorCodes.ImportUnreadable).WithData("Detail", detail);
}
