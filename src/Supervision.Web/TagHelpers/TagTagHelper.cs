using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Supervision.Web.TagHelpers;

/// <summary><c>&lt;sv-tag kind="key"&gt;重点&lt;/sv-tag&gt;</c>: an outline for facts.</summary>
[HtmlTargetElement("sv-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>Empty (plain fact), key (重点), own (亲自督办, the only filled one), open (默认,未确认: dashed), done (past).</summary>
    public string? Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Kind) ? "sv-tag" : $"sv-tag sv-tag-{Kind}");
    }
}
