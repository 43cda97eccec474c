using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Which parts of a document promise something: the arrangement sections, or the whole document when it is itself a plan.</summary>
internal static partial class ArrangementFinder
{
    internal static void Classify(OutlineNode root, string text)
    {
        foreach (var node in root.Descendants)
            if (!node.Title.IsEmpty && !node.IsItem) node.Judgement = SectionClassifier.Judge(node.Title.Of(text), node.Title.Start);
        Refine(root, text);
    }

    internal static IReadOnlyList<OutlineNode> Find(OutlineNode root, string? title, string text)
    {
        var sections = new List<OutlineNode>();
        var isPlan = title is not null && PlanGenre().IsMatch(title) && !ReviewGenre().IsMatch(title);
        if (!isPlan || HasReview(root)) Collect(root, text, sections);
        if (sections.Count == 0 && FindSpoken(root, text) is { } spoken) sections.Add(spoken);
        if (sections.Count > 0 || !isPlan && !HasOwners(root, text)) return sections;
        return root.Children.Count > 0 || root.Paragraphs.Count > 0 ? [root] : [];
    }

    private static bool HasReview(OutlineNode root) =>
        root.Children.Any(c => c.Kind == SectionKind.Achievement) && root.Children.Any(c => c.Kind == SectionKind.NextYearArrangement);

    private static void Collect(OutlineNode node, string text, List<OutlineNode> sections)
    {
        foreach (var child in node.Children)
        {
            if (child.Kind == SectionKind.NextYearArrangement && !(IsMixed(child, text) && child.Children.Any(c => c.Kind == SectionKind.NextYearArrangement)))
                sections.Add(child);
            else if (child.Rank == NumberMark.AnnexRank && HasOwners(child, text))
                sections.Add(child);
            else if (child.Kind is not (SectionKind.Achievement or SectionKind.LeaderDuty or SectionKind.Glossary))
                Collect(child, text, sections);
        }
    }

    // A heading such as "2024年重点工作" that reviews is told from one that plans by its year and by its company.
    private static void Refine(OutlineNode root, string text)
    {
        var planned = root.Descendants.Where(n => n.Kind == SectionKind.NextYearArrangement).ToList();
        var latest = planned.Select(n => PlanYearReader.InHeading(n.Title.Of(text))).Max();
        foreach (var node in planned)
            if (PlanYearReader.InHeading(node.Title.Of(text)) is { } year && year < latest)
                node.Judgement = new(SectionKind.Achievement, Certainty.Likely, ReadingRule.HeadingOfEarlierYear, node.Title);
    }

    private static bool IsMixed(OutlineNode node, string text) => Problems().IsMatch(node.Title.Of(text));

    private static bool HasOwners(OutlineNode node, string text) => Texts(node).Count(s => OwnerClause.IsIn(s.In(text))) >= 2;

    private static IEnumerable<TextSpan> Texts(OutlineNode node) =>
        node.Descendants.Prepend(node).SelectMany(n => n.Paragraphs.Append(n.IsItem ? n.Whole : n.Body)).Where(s => !s.IsEmpty);

    // No heading announces the plan, but a paragraph does: 下一步，我局将…
    private static OutlineNode? FindSpoken(OutlineNode root, string text)
    {
        foreach (var node in root.Descendants.Prepend(root))
        {
            var at = node.Paragraphs.FindIndex(p => SpokenPlan().IsMatch(text.AsSpan(p.Start, Math.Min(p.Length, 40))));
            if (at < 0) continue;
            var section = new OutlineNode(NumberMark.ChineseRank, null, new TextSpan(node.Paragraphs[at].Start, 0), new TextSpan(node.Paragraphs[at].Start, 0), default)
            {
                End = node.Paragraphs[^1].End,
                Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.ParagraphLooksForward, new TextSpan(node.Paragraphs[at].Start, Math.Min(node.Paragraphs[at].Length, 40))),
            };
            section.Paragraphs.AddRange(node.Paragraphs[at..]);
            return section;
        }
        return null;
    }

    [GeneratedRegex("要点|工作计划|方案|措施|行动计划|任务分解|任务分工|分工表|分解表|工作安排|重点工作|任务清单|民生实事|实施意见|工作打算|推进计划|议定事项|纪要")]
    private static partial Regex PlanGenre();

    [GeneratedRegex("总结|情况的?报告|述职|情况汇报|执行情况|完成情况|落实情况|进展情况|解读|答复|公告|公示")]
    private static partial Regex ReviewGenre();

    [GeneratedRegex("不足|问题|短板|困难|成效|情况")]
    private static partial Regex Problems();

    [GeneratedRegex(@"^(下一步|下步|下一阶段|今后一|接下来|明年|新的一年|20\d\d年[，,].{0,16}将)")]
    private static partial Regex SpokenPlan();
}
