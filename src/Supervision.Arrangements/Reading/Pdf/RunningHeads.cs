using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>Finds what is printed on every page beside the text: page numbers, running heads and feet.</summary>
internal static partial class RunningHeads
{
    private const int EdgeLines = 3;
    private const double EdgeShare = 0.14;

    /// <summary>The pages without them; a page is its lines and its height.</summary>
    internal static List<List<PdfLine>> Without(List<(List<PdfLine> Lines, double Bottom, double Height)> pages)
    {
        var seen = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (lines, bottom, height) in pages)
            foreach (var line in Edge(lines, bottom, height))
            {
                if (!seen.TryGetValue(Shape(line), out var on)) seen[Shape(line)] = on = [];
                on.Add(line.Page);
            }
        var often = Math.Max(3, (int)Math.Ceiling(pages.Count * 0.3));
        return [.. pages.Select(p =>
        {
            var drop = Edge(p.Lines, p.Bottom, p.Height).Where(l => PageNumber().IsMatch(l.Text) || seen[Shape(l)].Count >= often).ToHashSet();
            return drop.Count == 0 ? p.Lines : p.Lines.Where(l => !drop.Contains(l)).ToList();
        })];
    }

    private static IEnumerable<PdfLine> Edge(List<PdfLine> lines, double bottom, double height)
    {
        var byHeight = lines.Where(l => l.Table is null).OrderByDescending(l => l.Baseline).ToList();
        return byHeight.Take(EdgeLines).Where(l => l.Baseline > bottom + height * (1 - EdgeShare))
            .Concat(byHeight.TakeLast(EdgeLines).Where(l => l.Baseline < bottom + height * EdgeShare)).Distinct();
    }

    // The number in a running head changes from page to page. Even and odd pages have it left and right.
    private static string Shape(PdfLine line) => Digits().Replace(Blank().Replace(line.Text, string.Empty), "0");

    [GeneratedRegex(@"^[\s\-—–－·•~〜_]*(第\s*)?[0-9０-９]{1,4}(\s*页)?[\s\-—–－·•~〜_]*((/|／|of|共|,|，)\s*(共\s*)?[0-9０-９]{1,4}(\s*页)?)?[\s\-—–－·•~〜_]*$|^[\s\-—–]*[ivxIVX]{1,6}[\s\-—–]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9０-９]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
