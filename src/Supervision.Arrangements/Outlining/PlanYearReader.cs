using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>The year a plan is made for: named by the heading of its arrangements, else by its title, else the year after the latest review.</summary>
internal static partial class PlanYearReader
{
    internal static int? InHeading(string? heading) =>
        heading is not null && Year().Match(heading) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan, provider: null) : null;

    internal static int? Read(string text, OutlineNode? section, string? title, OutlineNode root)
    {
        if (section is not null && InHeading(section.Title.Of(text)) is { } named) return named;
        if (section is null && InHeading(title) is { } titled) return titled;
        var opening = section is null ? null : FirstWords(text, section);
        if (InHeading(opening) is { } spoken) return spoken;
        var reviewed = root.Descendants.Where(n => n.Kind == SectionKind.Achievement)
            .Select(n => InHeading(n.Title.Of(text))).FirstOrDefault(y => y is not null);
        if (reviewed is { } past) return past + 1;
        if (InHeading(title) is { } year) return section is null || !IsReview(title!) ? year : year + 1;
        return null;
    }

    private static bool IsReview(string title) => title.EndsWith("报告", StringComparison.Ordinal) || title.Contains("总结", StringComparison.Ordinal);

    private static string FirstWords(string text, OutlineNode section)
    {
        var from = section.Title.End;
        return text.Substring(from, Math.Min(60, Math.Max(0, section.End - from)));
    }

    [GeneratedRegex("(20[0-9]{2})年?度?")]
    private static partial Regex Year();
}
