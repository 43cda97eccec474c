using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Supervision.Web.TagHelpers;

/// <summary><c>&lt;sv-icon name="mail" /&gt;</c>: an inline icon for navigation, search and bell, never for a table cell. Names in <c>Icons.cs</c>.</summary>
[HtmlTargetElement("sv-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = string.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sv-icon");
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("fill", "none");
        output.Attributes.SetAttribute("stroke", "currentColor");
        output.Attributes.SetAttribute("stroke-width", "1.6");
        output.Attributes.SetAttribute("stroke-linecap", "round");
        output.Attributes.SetAttribute("stroke-linejoin", "round");
        output.Attributes.SetAttribute("aria-hidden", "true");
        foreach (var path in Icons.PathsOf(Name))
            output.Content.AppendHtml("<path d=\"").AppendHtml(path).AppendHtml("\"/>");
    }
}
