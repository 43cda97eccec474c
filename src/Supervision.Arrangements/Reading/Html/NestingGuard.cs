namespace Supervision.Arrangements.Reading.Html;

/// <summary>Measures how deep a page is nested before it is parsed: the parser's work grows with the square of the depth.</summary>
internal static class NestingGuard
{
    // Elements whose end may be left out, that end themselves, or of which only one can be open.
    private static readonly HashSet<string> NeverDeep = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "option", "optgroup",
        "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "rt", "rp", "rb", "a", "html", "head", "body", "nobr", "button",
    };

    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe" };

    internal static bool IsDeeper(string html, int most)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = After(html, "-->", at);
                continue;
            }
            var closes = html[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            at = start;
            while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '-' or ':')) at++;
            var name = html.AsSpan(start, at - start);
            if (name.IsEmpty || name.Length > 32 || NeverDeep.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) continue;
            if (!closes && Raw.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                at = After(html, $"</{name}", at);
                continue;
            }
            names.TryGetValue(name, out var count);
            if (closes && count == 0) continue;
            names[name] = count + (closes ? -1 : 1);
            depth += closes ? -1 : 1;
            if (depth > most) return true;
        }
        return false;
    }

    private static int After(string html, string end, int from) =>
        html.IndexOf(end, from, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found + end.Length : html.Length;
}
