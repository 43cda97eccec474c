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

    /// <summary>Pages up to here have numbers; the ones behind are reached one after the other.</summary>
    public const int MaxNumbered = 100;

    /// <summary>The query parameter with the last row of the page before.</summary>
    public const string AfterName = "after";

    private const long CountedExactly = 10_000;

    public int Page { get; set; } = 1;

    public int Size { get; set; } = 20;

    public long Total { get; set; }

    /// <summary>The id of the last row shown, where the list can go on behind it; null on the last page.</summary>
    public Guid? After { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var last = (int)Math.Max(1, (Total + Size - 1) / Size);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "sv-pager");
        output.Attributes.SetAttribute("aria-label", localizer["Pager:Label"]);
        output.Content.AppendHtml("<span>").Append(localizer["Pager:Total", CountText(Total)]).AppendHtml("</span>");
        if (last == 1) return;

        var list = new TagBuilder("ul");
        var previous = 0;
        foreach (var page in Shown(After is null && Page <= MaxNumbered ? last : Math.Min(last, MaxNumbered)))
        {
            if (page - previous > 1) list.InnerHtml.AppendHtml("<li><span class=\"sv-page sv-gap\">…</span></li>");
            list.InnerHtml.AppendHtml(Item(page, UrlOf(page), Number(page)));
            previous = page;
        }

        if (Page > MaxNumbered) list.InnerHtml.AppendHtml(Item(Page, null, Number(Page)));
        if (Page >= MaxNumbered && After is { } after) list.InnerHtml.AppendHtml(Item(Page + 1, UrlOf(Page + 1, after), localizer["Pager:Next"]));

        output.Content.AppendHtml(list);
    }

    /// <summary>10,000+ above what lists count.</summary>
    public static string CountText(long total) =>
        total > CountedExactly ? CountedExactly.ToString("N0", CultureInfo.InvariantCulture) + "+" : total.ToString("N0", CultureInfo.InvariantCulture);

    private IEnumerable<int> Shown(int last) =>
        Enumerable.Range(1, last).Where(page => page == 1 || page == last || Math.Abs(page - Page) <= 2);

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);

    private TagBuilder Item(int page, string? url, string text)
    {
        var link = new TagBuilder("a");
        if (url is not null) link.Attributes["href"] = url;
        if (page == Page) link.Attributes["aria-current"] = "page";
        link.InnerHtml.Append(text);
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private string UrlOf(int page, Guid? after = null)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query
            .Where(pair => pair.Key is not (QueryName or AfterName))
            .SelectMany(pair => pair.Value, (pair, value) => new KeyValuePair<string, string>(pair.Key, value ?? string.Empty)))
        {
            { QueryName, Number(page) },
        };
        if (after is { } row) query.Add(AfterName, row.ToString("D"));
        return request.PathBase + request.Path + query.ToQueryString();
    }
}
