using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Supervision.Web.Frame;

namespace Supervision.Web.TagHelpers;

/// <summary>
/// <c>&lt;sv-date value="@task.DueDate" /&gt;</c>: a date of the bureau as 04-10, with the year when it is not this one. <c>null</c> shows nothing.
/// </summary>
[HtmlTargetElement("sv-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper(BureauTime bureauTime) : TagHelper
{
    public DateOnly? Value { get; set; }

    /// <summary>True: always with the year.</summary>
    public bool Year { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } date)
        {
            output.SuppressOutput();
            return;
        }

        var withYear = Year || date.Year != (await bureauTime.GetTodayAsync()).Year;
        TimeElement.Write(output, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            date.ToString(withYear ? "yyyy-MM-dd" : "MM-dd", CultureInfo.InvariantCulture));
    }
}
