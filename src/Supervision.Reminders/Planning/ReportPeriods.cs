using System.Globalization;
using Supervision.Tasks;

namespace Supervision.Reminders.Planning;

/// <param name="Key">As in <see cref="ReportFacts.PeriodKey"/>.</param>
/// <param name="Due">The nominal day, e.g. the 25th; people report by the working day on or before it.</param>
internal sealed record ReportPeriod(string Key, DateOnly Start, DateOnly Due);

/// <summary>The periods of a report cycle.</summary>
internal static class ReportPeriods
{
    private const int DueDay = 25;
    private const int HalfDueDay = 10;

    /// <summary>Periods that fall due within the days given, in order.</summary>
    public static IEnumerable<ReportPeriod> DueBetween(ReportCycle cycle, DateOnly from, DateOnly to)
    {
        for (var month = new DateOnly(from.Year, from.Month, 1).AddMonths(-1); month <= to; month = month.AddMonths(1))
        {
            foreach (var period in In(cycle, month))
            {
                if (from <= period.Due && period.Due <= to) yield return period;
            }
        }
    }

    private static IEnumerable<ReportPeriod> In(ReportCycle cycle, DateOnly month) => cycle switch
    {
        ReportCycle.Quarterly => month.Month % 3 == 0
            ? [new(Invariant($"{month.Year}-Q{month.Month / 3}"), month.AddMonths(-2), month.AddDays(DueDay - 1))] : [],
        ReportCycle.Monthly => [new(MonthKey(month), month, month.AddDays(DueDay - 1))],
        ReportCycle.HalfMonthly =>
        [
            new(MonthKey(month) + "a", month, month.AddDays(HalfDueDay - 1)),
            new(MonthKey(month) + "b", month.AddDays(15), month.AddDays(DueDay - 1)),
        ],
        _ => FridaysOf(month),
    };

    private static IEnumerable<ReportPeriod> FridaysOf(DateOnly month)
    {
        for (var day = month; day.Month == month.Month; day = day.AddDays(1))
        {
            if (day.DayOfWeek != DayOfWeek.Friday) continue;
            var time = day.ToDateTime(TimeOnly.MinValue);
            yield return new(Invariant($"{ISOWeek.GetYear(time)}-W{ISOWeek.GetWeekOfYear(time):00}"), day.AddDays(-4), day);
        }
    }

    private static string MonthKey(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
