using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Supervision.Arrangements.Reading.Html;

/// <summary>The parts of a page that are not its content: navigation, scripts, footers, things not shown.</summary>
internal static partial class Furniture
{
    private static readonly HashSet<string> NeverContent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "footer", "aside", "iframe", "object", "svg", "canvas", "audio", "video", "select", "button", "input", "textarea",
        "head", "title", "meta", "link", "map", "rt", "rp", "math",
    };

    internal static bool Is(IElement element)
    {
        if (NeverContent.Contains(element.LocalName)) return true;
        if (element.HasAttribute("hidden") || element.GetAttribute("style") is { } style && NotShown().IsMatch(style)) return true;
        if (element.LocalName is "body" or "html" or "article" or "main" or "p" or "span" or "td" or "tr" or "table") return false;
        if (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "complementary") return true;
        return (Named(element.Id) || Named(element.ClassName)) && !HoldsProse(element);
    }

    private static bool Named(string? names) => names is { Length: > 0 and < 200 } && Names().IsMatch(names);

    // A class name is only a hint: whoever calls the article's box "main-nav" still wrote an article.
    private static bool HoldsProse(IElement element) => MainContent.ProseLength(element, 300) >= 300;

    [GeneratedRegex(@"(?<![a-z])(nav|navbar|navigation|menu|menus|crumb|crumbs|breadcrumb|breadcrumbs|footer|foot|header|topbar|sidebar|share|bdsharebuttonbox|related|pagination|pager|copyright|login|search|searchbox|toolbar|qrcode|ewm|dqwz|weizhi|banner|links|friendlink|advert|sitemap|skip|print|fontsize)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotShown();
}
