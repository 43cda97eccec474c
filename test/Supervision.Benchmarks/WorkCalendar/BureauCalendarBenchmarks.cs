using BenchmarkDotNet.Attributes;
using Supervision.WorkCalendar.Calendar;

namespace Supervision.Benchmarks.WorkCalendar;

/// <summary>The arithmetic that planning asks for most.</summary>
[MemoryDiagnoser]
public class BureauCalendarBenchmarks
{
    private readonly BureauCalendar _calendar = new(
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
        new Dictionary<DateOnly, DayKind> { [new(2025, 4, 4)] = DayKind.Holiday, [new(2025, 9, 28)] = DayKind.MakeupWorkday },
        new HashSet<int> { 2025 });

    [Benchmark]
    public DateOnly TenWorkdaysBefore() => _calendar.AddWorkdays(new DateOnly(2025, 10, 10), -10);

    [Benchmark]
    public int WorkdaysOfAYear() => _calendar.WorkdaysBetween(new DateOnly(2024, 12, 31), new DateOnly(2025, 12, 31));
}
