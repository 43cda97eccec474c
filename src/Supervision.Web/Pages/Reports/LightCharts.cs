using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Supervision.Reports.Dashboard;
using Supervision.Reports.Localization;

namespace Supervision.Web.Pages.Reports;

/// <summary>ECharts options as JSON: colours and sizes as drawn, no function, no markup.</summary>
internal static class LightCharts
{
    private const string Red = "#b0241c";
    private const string Yellow = "#d4920c";
    private const string Green = "#4b9168";
    private const string Grey = "#9c978d";
    private const string Line = "#cdc7bb";
    private const string Split = "#ece8e0";

    /// <summary>Pixels of one bar with its gap; the box grows with the number of departments.</summary>
    private const int BarPitch = 29;

    public static int Height(int departments) => Math.Max(2, departments) * BarPitch + 36;

    /// <summary>Stacked bars of lights by department.</summary>
    public static string Departments(IReadOnlyList<DepartmentFiguresDto> departments, IStringLocalizer<ReportsResource> texts) => Json(new
    {
        grid = new { left = 4, right = 26, top = 2, bottom = 2, containLabel = true },
        tooltip = new { trigger = "axis", axisPointer = new { type = "none" } },
        xAxis = new { type = "value", minInterval = 1, splitLine = SplitLine },
        yAxis = new
        {
            type = "category", inverse = true, data = departments.Select(d => d.Name), axisTick = new { show = false },
            axisLine = new { lineStyle = new { color = Line } }, axisLabel = new { color = "#1b2530" },
        },
        series = new object[]
        {
            Bar(texts["Light:Red"], Red, departments.Select(d => d.Red)),
            Bar(texts["Light:Yellow"], Yellow, departments.Select(d => d.Yellow)),
            Bar(texts["Light:Green"], Green, departments.Select(d => d.Green)),
            Bar(texts["Light:Grey"], "#ffffff", departments.Select(d => d.Grey), Grey),
        },
    });

    /// <summary>Red and yellow tasks week by week; yellow is dashed, so that the lines are told apart without colour.</summary>
    public static string Course(IReadOnlyList<CoursePointDto> course, IStringLocalizer<ReportsResource> texts) => Json(new
    {
        grid = new { left = 4, right = 44, top = 10, bottom = 2, containLabel = true },
        tooltip = new { trigger = "axis" },
        xAxis = new
        {
            type = "category", boundaryGap = false, data = course.Select(p => p.Date.ToString("MM-dd", CultureInfo.InvariantCulture)),
            axisLine = new { lineStyle = new { color = Line } }, axisTick = new { show = false },
        },
        yAxis = new { type = "value", minInterval = 1, splitLine = SplitLine },
        series = new object[]
        {
            Course(texts["Light:Yellow"], Yellow, "dashed", course.Select(p => p.Yellow)),
            Course(texts["Light:Red"], Red, "solid", course.Select(p => p.Red)),
        },
    });

    private static object SplitLine => new { lineStyle = new { color = Split } };

    private static object Bar(string name, string colour, IEnumerable<int> counts, string? edge = null) => new
    {
        type = "bar", name, stack = "lights", barWidth = 16,
        itemStyle = new { color = colour, borderColor = edge ?? "#ffffff", borderWidth = edge is null ? 0.5 : 1 },
        label = new { show = true, color = edge is null ? "#ffffff" : "#4d4b46", fontSize = 11.5 },
        data = counts.Select(count => count == 0 ? (object)"-" : count),
    };

    private static object Course(string name, string colour, string dash, IEnumerable<int> counts) => new
    {
        type = "line", name, symbol = "none", lineStyle = new { width = 2, type = dash, color = colour }, itemStyle = new { color = colour },
        endLabel = new { show = true, formatter = "{a} {c}", color = "#4d4b46" }, data = counts,
    };

    private static string Json(object option) => JsonSerializer.Serialize(option);
}
