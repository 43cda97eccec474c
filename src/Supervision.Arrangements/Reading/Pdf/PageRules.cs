using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Supervision.Arrangements.Reading.Pdf;

/// <summary>A straight line of a page: at one coordinate, from one place to another.</summary>
internal readonly record struct Rule(double At, double From, double To)
{
    internal const double Slack = 3;

    internal bool Covers(double place) => From - Slack <= place && place <= To + Slack;
}

/// <summary>The horizontal and vertical lines that a page is ruled with, drawn as lines, as frames or as thin bars.</summary>
internal sealed class PageRules
{
    private const double Thickest = 3, Shortest = 6, SameLine = 1.5;
    private const int Most = 4000;

    private PageRules(List<Rule> horizontal, List<Rule> vertical) => (Horizontal, Vertical) = (Joined(horizontal), Joined(vertical));

    internal List<Rule> Horizontal { get; }

    internal List<Rule> Vertical { get; }

    internal static PageRules Of(Page page)
    {
        var (horizontal, vertical) = (new List<Rule>(), new List<Rule>());
        foreach (var path in page.Paths)
        {
            if (path.IsClipping && !path.IsFilled && !path.IsStroked) continue;
            foreach (var subpath in path) Add(path, subpath, horizontal, vertical);
            // More lines than a table has: a drawing or a map.
            if (horizontal.Count + vertical.Count > Most) return new PageRules([], []);
        }
        return new PageRules(horizontal, vertical);
    }

    private static void Add(PdfPath path, PdfSubpath subpath, List<Rule> horizontal, List<Rule> vertical)
    {
        if (subpath.GetBoundingRectangle() is not { } box) return;
        if (box.Height <= Thickest || box.Width <= Thickest) AddLine(box.Left, box.Bottom, box.Right, box.Top, horizontal, vertical);
        else if (path.IsStroked && subpath.IsDrawnAsRectangle)
        {
            AddLine(box.Left, box.Bottom, box.Right, box.Bottom, horizontal, vertical);
            AddLine(box.Left, box.Top, box.Right, box.Top, horizontal, vertical);
            AddLine(box.Left, box.Bottom, box.Left, box.Top, horizontal, vertical);
            AddLine(box.Right, box.Bottom, box.Right, box.Top, horizontal, vertical);
        }
        else if (path.IsStroked)
            foreach (var line in subpath.Commands.OfType<PdfSubpath.Line>())
                AddLine(Math.Min(line.From.X, line.To.X), Math.Min(line.From.Y, line.To.Y), Math.Max(line.From.X, line.To.X), Math.Max(line.From.Y, line.To.Y), horizontal, vertical);
    }

    private static void AddLine(double left, double bottom, double right, double top, List<Rule> horizontal, List<Rule> vertical)
    {
        if (top - bottom <= Thickest && right - left >= Shortest) horizontal.Add(new Rule((top + bottom) / 2, left, right));
        else if (right - left <= Thickest && top - bottom >= Shortest) vertical.Add(new Rule((left + right) / 2, bottom, top));
    }

    // Borders are often drawn cell by cell: pieces on one line that touch are one rule.
    private static List<Rule> Joined(List<Rule> rules)
    {
        var joined = new List<Rule>();
        foreach (var line in rules.OrderBy(r => r.At).Aggregate(new List<List<Rule>>(), Grouped))
            foreach (var rule in line.OrderBy(r => r.From))
                if (joined.Count > 0 && Math.Abs(joined[^1].At - line[0].At) < 0.001 && rule.From <= joined[^1].To + Rule.Slack)
                    joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, rule.To) };
                else joined.Add(rule with { At = line[0].At });
        return joined;
    }

    private static List<List<Rule>> Grouped(List<List<Rule>> lines, Rule rule)
    {
        if (lines.Count > 0 && rule.At - lines[^1][0].At <= SameLine) lines[^1].Add(rule);
        else lines.Add([rule]);
        return lines;
    }
}
