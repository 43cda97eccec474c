using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Supervision.Web.TagHelpers;

/// <summary>
/// <c>&lt;sv-pager page="@Model.PageNumber" size="20" total="@Model.List.TotalCount" /&gt;</c>: the foot of a paged list. Links keep the query and
/// set <c>page-number</c>. Counts above 10,000 read 10,000+.
/// </summary>
[HtmlTargetElement("sv-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(IStringLocalizer<WebResource> localizer) : TagHelper
{
    /// <summary>The query parameter of the page, counted from 1.</summary>
    public const string QueryName = "page-number";

    private const long CountedExactly = 10_000;

    public int Page { get; set; } = 1;

    public int Size { get; set; } = 20;

    public long Total { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var last = (int)Math.Max(1, (Total + Size - 1) / Size);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sv-pager");
        output.Attributes.SetAttribute("aria-label", localizer["Pager:Label"]);
        output.Content.AppendHtml("<span>").Append(localizer["Pager:Total", CountText()]).AppendHtml("</span>");
        if (last == 1) return;

        var list = new TagBuilder("ul");
        var previous = 0;
        foreach (var page in Shown(last))
        {
            if (page - previous > 1) list.InnerHtml.AppendHtml("<li><span class=\"sv-page sv-gap\">…</span></li>");
            list.InnerHtml.AppendHtml(Item(page));
            previous = page;
        }

        output.Content.AppendHtml(list);
    }

    private string CountText() =>
        Total > CountedExactly ? CountedExactly.ToString("N0", CultureInfo.InvariantCulture) + "+" : Total.ToString("N0", CultureInfo.InvariantCulture);

    private IEnumerable<int> Shown(int last) =>
        Enumerable.Range(1, last).Where(page => page == 1 || page == last || Math.Abs(page - Page) <= 2);

    private TagBuilder Item(int page)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = UrlOf(page);
        if (page == Page) link.Attributes["aria-current"] = "page";
        link.InnerHtml.Append(page.ToString(CultureInfo.InvariantCulture));
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private string UrlOf(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query
            .Where(pair => pair.Key != QueryName)
            .SelectMany(pair => pair.Value, (pair, value) => new KeyValuePair<string, string>(pair.Key, value ?? string.Empty)))
        {
            { QueryName, page.ToString(CultureInfo.InvariantCulture) },
        };
        return request.PathBase + request.Path + query.ToQueryString();
    }
}
