using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>No heading announces the plan, but sentences do: 下一步，我局将…. What follows in the paragraph, or under it, belongs to it.</summary>
internal static partial class SpokenPlan
{
    private const int LongestOpening = 40;

    internal static OutlineNode? Find(OutlineNode root, string text)
    {
        var parts = root.Descendants.Prepend(root).Where(n => n.Kind != SectionKind.Glossary).SelectMany(n => In(text, n)).ToList();
        if (parts.Count == 0) return null;
        var start = parts[0].Start;
        var section = new OutlineNode(NumberMark.ChineseRank, null, new TextSpan(start, 0), new TextSpan(start, 0), default)
        {
            End = parts[^1].End,
            Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.ParagraphLooksForward, new TextSpan(start, Math.Min(parts[0].Length, LongestOpening))),
        };
        section.Paragraphs.AddRange(parts);
        return section;
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

    private static int StartIn(string text, TextSpan paragraph)
    {
        if (!Words().IsMatch(paragraph.In(text))) return -1;
        foreach (var sentence in SentenceScanner.Scan(text, paragraph))
            if (Opening().IsMatch(text.AsSpan(sentence.Start, Math.Min(sentence.Length, LongestOpening)))) return sentence.Start;
        return -1;
    }

    [GeneratedRegex("下一步|下步|下一阶段|下阶段|下半年|今后一|接下来|明年|新的一年|20[0-9]{2}年")]
    private static partial Regex Words();

    [GeneratedRegex("^(下一步|下步|下一阶段|下阶段|今后一|接下来|明年|新的一年|下半年[，,].{0,16}将|20[0-9]{2}年[，,].{0,16}将)")]
    private static partial Regex Opening();
}
