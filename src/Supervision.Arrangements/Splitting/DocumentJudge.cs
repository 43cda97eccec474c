using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>What kind of document it is, which sections could be its plan, and what is unclear about it.</summary>
internal static partial class DocumentJudge
{
    internal static DocumentReadings Judge(
        string text, OutlineNode root, Judgement<string?> title, Judgement<int?> planYear, IReadOnlyList<OutlineNode> chosen, bool hasTasks)
    {
        var candidates = Candidates(root, chosen);
        var unclear = Unclear(planYear, candidates, hasTasks).ToList();
        return new DocumentReadings(Kind(title, candidates), title, planYear, DocumentTitle.FindIssuer(text, title), candidates, unclear);
    }

    private static List<SectionCandidate> Candidates(OutlineNode root, IReadOnlyList<OutlineNode> chosen)
    {
        var known = root.Descendants.Where(n => n.Kind != SectionKind.Other && !n.IsItem).Concat(chosen).Distinct().OrderBy(n => n.Whole.Start);
        return [.. known.Select(n => new SectionCandidate(n.Heading, n.Extent, n.Judgement, chosen.Contains(n)))];
    }

    private static Judgement<DocumentKind> Kind(Judgement<string?> title, List<SectionCandidate> candidates)
    {
        if (title.Value is not null)
            foreach (var (pattern, kind) in Genres)
                if (pattern.Match(title.Value) is { Success: true } named)
                    return new(kind, Certainty.Sure, ReadingRule.TitleNamesGenre, new TextSpan(title.Words.Start + named.Index, named.Length));
        if (candidates.Find(c => c.Kind.Value == SectionKind.Achievement) is { } review)
            return new(DocumentKind.Report, Certainty.Likely, ReadingRule.SectionsFound, review.Heading);
        return candidates.Find(c => c.IsChosen) is { } plan
            ? new(DocumentKind.Plan, Certainty.Likely, ReadingRule.SectionsFound, plan.Heading)
            : Judgement<DocumentKind>.Missing(DocumentKind.Unknown);
    }

    private static IEnumerable<UnclearPoint> Unclear(Judgement<int?> planYear, List<SectionCandidate> candidates, bool hasTasks)
    {
        var chosen = candidates.Where(c => c.IsChosen).ToList();
        if (!hasTasks) yield return UnclearPoint.NoArrangements;
        else if (chosen.TrueForAll(c => c.Kind.Rule is ReadingRule.ParagraphLooksForward or ReadingRule.OwnersNamed)) yield return UnclearPoint.SectionGuessed;
        if (chosen.Count > 1 && chosen.Exists(c => c.Kind.Certainty != Certainty.Sure)) yield return UnclearPoint.SeveralSections;
        if (planYear.Value is null) yield return UnclearPoint.YearMissing;
        else if (planYear.Certainty != Certainty.Sure) yield return UnclearPoint.YearConcluded;
    }

    private static readonly (Regex Pattern, DocumentKind Kind)[] Genres =
    [
        (Minutes(), DocumentKind.Minutes),
        (Directive(), DocumentKind.DirectiveSheet),
        (Table(), DocumentKind.TaskTable),
        (Report(), DocumentKind.Report),
        (Plan(), DocumentKind.Plan),
    ];

    [GeneratedRegex("会议?纪要|议定事项")]
    private static partial Regex Minutes();

    [GeneratedRegex("督办单|交办单|批示|督办(事项)?通知|督查通知|转办单|交办(事项)?通知")]
    private static partial Regex Directive();

    [GeneratedRegex("分工表|分解表|任务表|任务清单|责任清单|工作台账|分工方案一览")]
    private static partial Regex Table();

    [GeneratedRegex("报告|总结|述职|情况")]
    private static partial Regex Report();

    [GeneratedRegex("要点|计划|方案|措施|行动|安排|打算|任务|意见|民生实事|思路|规划")]
    private static partial Regex Plan();
}
