using AngleSharp.Dom;

namespace Supervision.Arrangements.Reading.Html;

/// <summary>The title of an article often stands outside its text: in a heading above, in the page's head.</summary>
internal static class PageTitle
{
    private const int Longest = 120;
    private const int LookedThrough = 4000;
    private static readonly string[] SiteMarks = ["_", "|", " - ", "－", "--"];

    /// <summary>The title, when the content does not begin with it.</summary>
    internal static string? Missing(IDocument page, IElement content)
    {
        var title = Candidates(page).Select(Words).FirstOrDefault(t => t.Length is > 3 and <= Longest);
        if (title is null) return null;
        var text = Compact(content.TextContent);
        return text[..Math.Min(text.Length, LookedThrough)].Contains(Compact(title), StringComparison.Ordinal) ? null : title;
    }

    private static IEnumerable<string> Candidates(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[name]"))
            if (string.Equals(meta.GetAttribute("name"), "ArticleTitle", StringComparison.OrdinalIgnoreCase)) yield return meta.GetAttribute("content") ?? string.Empty;
        var headings = page.QuerySelectorAll("h1");
        if (headings.Length == 1) yield return headings[0].TextContent;
        if (page.Title is not { Length: > 0 } title) yield break;
        foreach (var mark in SiteMarks)
            if (title.IndexOf(mark, StringComparison.Ordinal) is var cut and > 0) title = title[..cut];
        yield return title;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
