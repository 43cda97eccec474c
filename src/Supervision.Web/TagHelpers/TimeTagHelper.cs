using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Supervision.Web.Frame;

namespace Supervision.Web.TagHelpers;

/// <summary>
/// <c>&lt;sv-time value="@event.Time" /&gt;</c>: a UTC instant on the bureau's wall clock as 04-10 14:20, with the year when it is not this one.
/// </summary>
[HtmlTargetElement("sv-time", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeTagHelper(BureauTime bureauTime) : TagHelper
{
    public DateTime? Value { get; set; }

    /// <summary>True: the date alone.</summary>
    public bool DateOnly { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } utc)
        {
            output.SuppressOutput();
            return;
        }

        var local = await bureauTime.ToLocalAsync(utc);
        var date = local.Year == (await bureauTime.GetTodayAsync()).Year ? "MM-dd" : "yyyy-MM-dd";
        TimeElement.Write(output, utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            local.ToString(DateOnly ? date : date + " HH:mm", CultureInfo.InvariantCulture));
    }
}
