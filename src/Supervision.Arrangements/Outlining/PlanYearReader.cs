using System.Globalization;
using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>The year a plan is made for: named by the heading of its arrangements, else by its title, else the year after the latest review.</summary>
internal static partial class PlanYearReader
{
    internal static int? InHeading(string? heading) => heading is null ? null : Find(heading)?.Year;

    internal static Judgement<int?> Read(string text, OutlineNode? section, Judgement<string?> title, OutlineNode root)
    {
        if (section is not null && In(text, section.Title, Certainty.Sure, ReadingRule.YearInHeading) is { } named) return named;
        if (section is null && In(text, title.Words, Certainty.Sure, ReadingRule.YearInTitle) is { } titled) return titled;
        if (section is not null && In(text, FirstWords(section), Certainty.Sure, ReadingRule.YearInOpening) is { } spoken) return spoken;
        foreach (var node in root.Descendants.Where(n => n.Kind == SectionKind.Achievement))
            if (In(text, node.Title, Certainty.Likely, ReadingRule.YearAfterReview) is { } reviewed) return reviewed with { Value = reviewed.Value + 1 };
        if (In(text, title.Words, Certainty.Likely, ReadingRule.YearInTitle) is not { } year) return Judgement<int?>.Missing(null);
        return section is null || !IsReview(title.Value!) ? year : year with { Value = year.Value + 1, Rule = ReadingRule.YearAfterReview };
    }

    private static Judgement<int?>? In(string text, TextSpan span, Certainty certainty, ReadingRule rule) =>
        Find(span.In(text)) is { } found ? new(found.Year, certainty, rule, new TextSpan(span.Start + found.Index, found.Length)) : null;

    private static (int Year, int Index, int Length)? Find(ReadOnlySpan<char> words)
    {
        foreach (var match in Year().EnumerateMatches(words))
            return (int.Parse(words.Slice(match.Index, 4), CultureInfo.InvariantCulture), match.Index, match.Length);
        return null;
    }

    private static bool IsReview(string title) => title.EndsWith("报告", StringComparison.Ordinal) || title.Contains("总结", StringComparison.Ordinal);

    private static TextSpan FirstWords(OutlineNode section) =>
        TextSpan.FromBounds(section.Title.End, Math.Min(section.End, section.Title.End + 60));

    [GeneratedRegex("20[0-9]{2}年?度?")]
    private static partial Regex Year();
}
