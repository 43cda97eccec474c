using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Supervision.Tasks.Search;

namespace Supervision.Web.TagHelpers;

/// <summary><c>&lt;sv-found text="@row.ShortTitle" words="@Model.Filter" /&gt;</c>: the text with what was searched marked in it.</summary>
[HtmlTargetElement("sv-found", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FoundTagHelper : TagHelper
{
    public string? Text { get; set; }

    public string? Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var part in SearchHits.Mark(Text ?? string.Empty, SearchQuery.Of(Words)))
        {
            if (!part.IsHit)
            {
                output.Content.Append(part.Text);
                continue;
            }

            var mark = new TagBuilder("mark");
            mark.Attributes["class"] = "sv-found";
            mark.InnerHtml.Append(part.Text);
            output.Content.AppendHtml(mark);
        }
    }
}
