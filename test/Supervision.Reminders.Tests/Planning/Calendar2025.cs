using Supervision.WorkCalendar.Calendar;

namespace Supervision.Reminders.Planning;

/// <summary>The official working days of 2025 (国办发明电〔2024〕12号).</summary>
internal static class Calendar2025
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static BureauCalendar Create(params int[] moreYears)
    {
        var days = new Dictionary<DateOnly, DayKind>();
        Off(days, new(2025, 1, 1), 1);
        Off(days, new(2025, 1, 28), 8);
        Off(days, new(2025, 4, 4), 3);
        Off(days, new(2025, 5, 1), 5);
        Off(days, new(2025, 5, 31), 3);
        Off(days, new(2025, 10, 1), 8);
        foreach (var makeup in new DateOnly[] { new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11) })
        {
            days[makeup] = DayKind.MakeupWorkday;
        }

        return new BureauCalendar(Zone, days, new HashSet<int>([2025, .. moreYears]));
    }

    /// <summary>A wall clock time of the bureau as UTC.</summary>
    public static DateTime At(string local) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), Zone);

    private static void Off(Dictionary<DateOnly, DayKind> days, DateOnly from, int count)
    {
        for (var i = 0; i < count; i++) days[from.AddDays(i)] = DayKind.Holiday;
    }
}
