using Microsoft.EntityFrameworkCore;
using Supervision.Reports.Desk;
using Supervision.Reports.Figures;
using Supervision.Tasks;
using Supervision.Tasks.Timeline;

namespace Supervision.Reports.Dashboard;

/// <summary>How many tasks were red and yellow at the end of each week, read back from the changes of light on the timelines.</summary>
internal static class LightCourse
{
    private const int Weeks = 13;

    /// <summary>As canonical JSON says it; words within a text have their quotation marks escaped.</summary>
    private const string ToRed = "\"to\":\"Red\"";
    private const string ToYellow = "\"to\":\"Yellow\"";

    public static async Task<IReadOnlyList<CoursePointDto>> ReadAsync(ReadingDesk desk, IQueryable<TaskRow> rows, int planYear)
    {
        var days = Days(desk, planYear);
        var from = desk.Calendar.ToUtc(days[0].AddDays(1), TimeOnly.MinValue);
        var all = desk.Db.TaskEvents.Where(e => e.Kind == TaskEventKinds.LightChanged);
        var changes = await rows.Join(all, r => r.Task.Id, e => e.TaskId, (r, e) => e)
            .Where(e => e.At >= from || !all.Any(o => o.TaskId == e.TaskId && o.Seq > e.Seq && o.At < from))
            .Select(e => new { e.TaskId, e.Seq, e.At, IsRed = e.PayloadJson.Contains(ToRed), IsYellow = e.PayloadJson.Contains(ToYellow) })
            .Where(e => e.At >= from || e.IsRed || e.IsYellow)
            .OrderBy(e => e.TaskId).ThenBy(e => e.Seq)
            .ToListAsync();
        var courses = changes
            .GroupBy(c => c.TaskId, c => (On: desk.Calendar.DateOf(c.At), Light: LightOf(c.IsRed, c.IsYellow)))
            .Select(course => course.ToList()).ToList();
        return [.. days.Select(day => Point(day, courses))];
    }

    /// <summary>The last working day of each week of the plan year so far, and today.</summary>
    private static List<DateOnly> Days(ReadingDesk desk, int planYear)
    {
        var days = new List<DateOnly> { desk.Today };
        var sunday = desk.Today.AddDays(-(int)desk.Today.DayOfWeek);
        for (var week = sunday; days.Count < Weeks && week.Year >= planYear; week = week.AddDays(-7))
        {
            var day = desk.Calendar.OnOrBefore(week);
            if (day < days[^1] && day.Year >= planYear) days.Add(day);
        }

        days.Reverse();
        return days;
    }

    private static CoursePointDto Point(DateOnly day, List<List<(DateOnly On, TrafficLight? Light)>> courses)
    {
        var lights = courses.Select(course => course.LastOrDefault(c => c.On <= day).Light).ToList();
        return new CoursePointDto(day, lights.Count(l => l == TrafficLight.Red), lights.Count(l => l == TrafficLight.Yellow));
    }

    private static TrafficLight? LightOf(bool isRed, bool isYellow) => isRed ? TrafficLight.Red : isYellow ? TrafficLight.Yellow : null;
}
