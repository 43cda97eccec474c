using System.Globalization;
using System.Text.Json;
using Supervision.Tasks;

namespace Supervision.Web.Pages.Tasks;

/// <summary>A target as a small chart: the way it should go, dashed, against the way it went.</summary>
internal static class TargetChart
{
    public static string Option(TaskTargetDto target, SupervisedTaskWithDetailsDto task, string expected, string actual)
    {
        var (start, end) = (new DateOnly(task.PlanYear, 1, 1), task.DueDate ?? new DateOnly(task.PlanYear, 12, 31));
        var baseline = target.Baseline ?? 0;
        var series = new List<object>
        {
            Line(expected, "#66625b", "dashed", 1.5, [Point(start, baseline), Point(end, target.Target)]),
        };
        if (target.Actual is { } value)
        {
            var at = DateOnly.FromDateTime(task.Light.LastReportAt ?? start.ToDateTime(TimeOnly.MinValue));
            series.Add(Line(actual, "#12566a", "solid", 2.5, [Point(start, baseline), Point(at < start ? start : at, value)]));
        }

        return JsonSerializer.Serialize(new
        {
            grid = new { left = 44, right = 20, top = 26, bottom = 26 },
            legend = new { top = 0, right = 0, itemHeight = 8, textStyle = new { color = "#4d4b46" } },
            tooltip = new { trigger = "axis" },
            xAxis = new { type = "time", axisLine = new { lineStyle = new { color = "#cdc7bb" } }, splitNumber = 3 },
            yAxis = new { type = "value", scale = true, splitLine = new { lineStyle = new { color = "#ece8e0" } }, splitNumber = 3 },
            series,
        });
    }

    private static object Line(string name, string color, string type, double width, object[] data) => new
    {
        name, type = "line", data, symbolSize = 7, itemStyle = new { color }, lineStyle = new { color, type, width },
    };

    private static object[] Point(DateOnly date, decimal value) => [date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), value];
}
