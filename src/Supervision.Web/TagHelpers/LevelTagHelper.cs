using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Supervision.Web.TagHelpers;

/// <summary><c>&lt;sv-level level="3" /&gt;</c>: 一级·蓝, 二级·黄, 三级·红 as words. Nothing at level 0.</summary>
[HtmlTargetElement("sv-level", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LevelTagHelper(IStringLocalizer<WebResource> localizer) : TagHelper
{
    public int Level { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Level <= 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Level >= 3 ? "sv-level sv-level-3" : "sv-level");
        output.Content.SetContent(localizer["Level:" + Math.Min(Level, 3).ToString(CultureInfo.InvariantCulture)]);
    }
}
