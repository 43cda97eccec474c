using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Supervision.Web.TagHelpers;

internal static class TimeElement
{
    public static void Write(TagHelperOutput output, string machine, string shown)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sv-num");
        output.Attributes.SetAttribute("datetime", machine);
        output.Content.SetContent(shown);
    }
}
