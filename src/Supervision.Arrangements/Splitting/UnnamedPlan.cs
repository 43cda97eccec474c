using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Neither a heading nor a sentence announces the plan of a report, but a part behind the review says what is to be done.</summary>
internal static partial class UnnamedPlan
{
    private const int LargestSample = 60, FewestSentences = 2;

    /// <summary>The part behind the review and its shortcomings whose sentences look ahead; null where there is none.</summary>
    internal static OutlineNode? BehindReview(OutlineNode root, string text)
    {
        var level = Level(root);
        var shortcomings = level.FindLastIndex(p => p.Kind == SectionKind.Shortcoming);
        if (shortcomings < 0 || !level.Exists(p => p.Kind == SectionKind.Achievement)) return null;
        var part = level.Skip(shortcomings + 1).FirstOrDefault(p => CouldPlan(p) && !Asks().IsMatch(p.Title.In(text)) && Promises(text, p) is { Promised: > 0, LooksForward: true });
        return part is null ? null : Name(part);
    }

    /// <summary>The part that says most of what is to be done: to be offered to a person, not taken.</summary>
    internal static OutlineNode? Likeliest(OutlineNode root, string text) =>
        Level(root).Where(CouldPlan).Select(p => (Part: p, Promises(text, p).Promised)).Where(p => p.Promised > 0).OrderByDescending(p => p.Promised).Select(p => p.Part).FirstOrDefault();

    private static List<OutlineNode> Level(OutlineNode root) => root.Children is [{ Children.Count: > 0 } only] ? only.Children : root.Children;

    private static bool CouldPlan(OutlineNode part) => part.Kind == SectionKind.Other && part.Rank != NumberMark.AnnexRank && !part.IsItem && !part.Title.IsEmpty;

    private static OutlineNode Name(OutlineNode part)
    {
        part.Judgement = new(SectionKind.NextYearArrangement, Certainty.Likely, ReadingRule.SentencesPromise, part.Title);
        return part;
    }

    // How many sentences say what is to be done, and whether enough of them look ahead; none when most do not, or tell what was done.
    private static (int Promised, bool LooksForward) Promises(string text, OutlineNode part)
    {
        int sentences = 0, promised = 0, forward = 0;
        foreach (var sentence in part.Said.SelectMany(p => SentenceScanner.Scan(text, p)).Take(LargestSample))
        {
            sentences++;
            if (!SentenceJudge.IsAction(text, sentence) || PastTense.Tells(sentence.In(text))) continue;
            promised++;
            if (Forward().IsMatch(sentence.In(text))) forward++;
        }
        return (sentences >= FewestSentences && promised * 5 >= sentences * 3 ? promised : 0, forward * 3 >= sentences);
    }

    // 意见建议, 需上级解决的问题: asked of others.
    [GeneratedRegex("建议|意见|请求|恳请|诉求|其[他它]|需要?.{0,10}(支持|解决|协调|报告|说明)")]
    private static partial Regex Asks();

    [GeneratedRegex("将|力争|计划|争取|确保|继续|进一步|持续|不断|明年|下一步|底前|要(?!求|素|点|闻|害|道|件|领|务)")]
    private static partial Regex Forward();
}
