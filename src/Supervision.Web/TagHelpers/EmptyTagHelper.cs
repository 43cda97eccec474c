using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Supervision.Web.TagHelpers;

/// <summary>
/// <c>&lt;sv-empty title="…"&gt;what would stand here, or what to do next, with its link&lt;/sv-empty&gt;</c>.
/// </summary>
[HtmlTargetElement("sv-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    /// <summary>What is so, as one bold phrase.</summary>
    public string Title { get; set; } = string.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sv-empty");
        output.PreContent.AppendHtml("<b>").Append(Title).AppendHtml("</b>");
    }
}
