using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>
/// Headings or items? Numbered neighbours are written alike: where most have text under them or several sentences, the first sentence is a
/// heading; where most are one sentence, each is an item that says itself what is to be done.
/// </summary>
internal static partial class ListShape
{
    private const int LongestHeading = 48;

    internal static void Decide(OutlineNode node, string text)
    {
        foreach (var group in node.Children.GroupBy(c => c.Rank))
        {
            var siblings = group.Where(c => c.Number is not null).ToList();
            var headings = siblings.Count(c => IsHeadingLike(c, text));
            var asHeadings = headings * 2 >= siblings.Count && headings > 0;
            foreach (var sibling in siblings)
            {
                if (sibling.Title.IsEmpty || sibling.Children.Count > 0 || sibling.Rank <= NumberMark.UnnumberedRank) continue;
                var saysItself = IsOwnedOnly(sibling, text) || IsOwnedInline(sibling, text) || IsBare(sibling, text);
                if (saysItself || !(asHeadings && CanBeHeading(sibling, text))) sibling.BecomeItem();
            }
        }
        foreach (var child in node.Children) Decide(child, text);
    }

    private static bool IsHeadingLike(OutlineNode node, string text) =>
        node.Children.Count > 0 || !IsOwnedInline(node, text) && node.Paragraphs.Any(p => !OwnerClauseStart.Is(text, p) && !Signature.Is(text, p)) && CanBeHeading(node, text)
        || !node.Body.IsEmpty && !OwnerClauseStart.Is(text, node.Body) && CanBeHeading(node, text);

    // Under it stands who answers for it and nothing else: it says itself what is to be done. So does a whole sentence, whatever comes behind who answers.
    private static bool IsOwnedOnly(OutlineNode node, string text) =>
        node.Body.IsEmpty && node.Paragraphs is [var first, ..] && OwnerClauseStart.Is(text, first)
        && (IsWholeSentence(node, text) || node.Paragraphs.TrueForAll(p => OwnerClauseStart.Is(text, p)));

    // 11.…人次。（人社厅牵头）: who answers follows the sentence; what stands below is no part of it.
    private static bool IsOwnedInline(OutlineNode node, string text) => node.Rank >= NumberMark.DigitRank && !node.Body.IsEmpty && OwnerClauseStart.Is(text, node.Body);

    private static bool IsWholeSentence(OutlineNode node, string text) =>
        node.Rank >= NumberMark.DigitRank && node.Title.End < text.Length && Punctuation.IsSentenceEnd(text[node.Title.End]);

    // Among headings a number with nothing under it and two halves says itself what is to be done.
    private static bool IsBare(OutlineNode node, string text) =>
        node.Rank >= NumberMark.DigitRank && node.Body.IsEmpty && node.Paragraphs.Count == 0 && node.Title.In(text).ContainsAny('，', ',');

    private static bool CanBeHeading(OutlineNode node, string text) =>
        Stage.Is(node.Title.In(text)) && node.HasOwnText || node.Title.Length <= LongestHeading && !DueWords.Contain(node.Title.In(text)) && !Counts().IsMatch(node.Title.In(text));

    // 由20台增加到35台，10月8日起投入使用; 对新设企业，要严把审核关, 消防领域：由消防支队牵头…: a heading names, it does not say how far, from when, by whom or what is not allowed.
    [GeneratedRegex("[，,].{0,20}[0-9]+(月[0-9]|日)|[由从].{0,4}[0-9].{0,8}[至到][0-9]|[0-9](家|户|处|座|台|名|所|亩|吨|公里|批次|人次|场次).{0,30}[，,]|[，,].{0,30}[0-9](家|户|处|座|台|名|所|亩|吨|公里|批次|人次|场次|%|％|项|次)|[，,](要|须|应|应当|严禁|不得)|[：:，,]由[^，,。；;：:]{2,24}(牵头|负责|主办|承担)")]
    private static partial Regex Counts();
}
