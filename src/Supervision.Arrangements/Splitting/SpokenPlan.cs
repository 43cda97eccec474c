using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>No heading announces the plan, but sentences do: 下一步，我局将…. What follows in the paragraph, or under it, belongs to it.</summary>
internal static partial class SpokenPlan
{
    private const int LongestOpening = 40, LongestAnnouncement = 120, FewestParts = 2;

    internal static OutlineNode? Find(OutlineNode root, string text)
    {
        var nodes = root.Descendants.Prepend(root).Where(n => n.Kind != SectionKind.Glossary).ToList();
        foreach (var node in nodes)
            if (Announcing(text, node) is { } sentence)
            {
                node.Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.ParagraphLooksForward, sentence with { Length = Math.Min(sentence.Length, LongestOpening) });
                return node;
            }
        var found = nodes.Select(n => (Node: n, Parts: In(text, n).ToList())).Where(f => f.Parts.Count > 0).ToList();
        return found.Count == 0 ? null : Section([.. found.SelectMany(f => f.Parts)], found is [{ Node: { IsItem: false, Title.IsEmpty: false } only }] && root.Children.Contains(only) ? only : null);
    }

    // Under one heading it bears that name: 五、存在的主要问题和改进措施.
    private static OutlineNode Section(List<TextSpan> parts, OutlineNode? under)
    {
        var start = parts[0].Start;
        var section = new OutlineNode(under?.Rank ?? NumberMark.ChineseRank, under?.Number, under?.Whole ?? new TextSpan(start, 0), under?.Title ?? new TextSpan(start, 0), default)
        {
            End = parts[^1].End,
            Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.ParagraphLooksForward, new TextSpan(start, Math.Min(parts[0].Length, LongestOpening))),
        };
        section.Paragraphs.AddRange(parts);
        return section;
    }

    // …仍存在一些不足。我们将从以下方面改进：（一）…（二）…: the parts below are the plan.
    private static TextSpan? Announcing(string text, OutlineNode node)
    {
        var last = node.Paragraphs.Count > 0 ? node.Paragraphs[^1] : node.Body;
        if (node.Children.Count < FewestParts || last.IsEmpty) return null;
        var sentence = SentenceScanner.Scan(text, last).Last();
        var words = sentence.In(text)[..Math.Min(sentence.Length, LongestAnnouncement)];
        return SentenceJudge.Introduces(text, sentence) && (Opening().IsMatch(words) || Announcement().IsMatch(words)) ? sentence : null;
    }

    private static IEnumerable<TextSpan> In(string text, OutlineNode node)
    {
        var begun = false;
        foreach (var paragraph in node.Paragraphs.Prepend(node.Body).Where(p => !p.IsEmpty))
        {
            var at = begun ? paragraph.Start : StartIn(text, paragraph);
            if (at < 0) continue;
            begun |= at == paragraph.Start;
            yield return TextSpan.FromBounds(at, paragraph.End);
        }
    }

    /// <summary>Where the first sentence begins that looks ahead; -1 where none does.</summary>
    internal static int StartIn(string text, TextSpan paragraph)
    {
        if (!Words().IsMatch(paragraph.In(text))) return -1;
        foreach (var sentence in SentenceScanner.Scan(text, paragraph))
            if (Opening().IsMatch(text.AsSpan(sentence.Start, Math.Min(sentence.Length, LongestOpening)))) return sentence.Start;
        return -1;
    }

    [GeneratedRegex("下一步|下步|下一阶段|下阶段|下半年|今后|接下来|明年|新的一年|20[0-9]{2}年")]
    private static partial Regex Words();

    [GeneratedRegex("^(下一步|下步|下一阶段|下阶段|今后(?:一|[，,]?.{0,12}(?:将|要|继续))|接下来|明年|新的一年|下半年[，,].{0,16}将|20[0-9]{2}年[，,].{0,16}将)")]
    private static partial Regex Opening();

    [GeneratedRegex("(将|拟|考虑|计划|准备|打算)[^。]{0,20}(以下|如下|下列|[一二三四五六七八九十几]个方面)[^。]{0,20}(改进|努力|入手|着手|工作|措施|方面|整改|加强)")]
    private static partial Regex Announcement();
}
