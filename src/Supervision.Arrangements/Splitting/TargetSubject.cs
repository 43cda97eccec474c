using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>What a quantity counts, in the sentence's own words: 新建学校5所 and 新建5所学校 both give 新建学校.</summary>
internal static partial class TargetSubject
{
    private const int Longest = 30, LongestBehind = 12, LongestClause = 80;

    /// <summary>The clause up to the quantity, and what of it names the thing counted: the verb and the last item of a list.</summary>
    internal static (string Lead, string Named) Before(string words, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestClause && !EndsClause(words, start - 1)) start--;
        var clause = words[start..at];
        var item = clause[(clause.LastIndexOf('、') + 1)..];
        if (item.Length == clause.Length || ActionWords.StartsWithVerb(item)) return (clause, item);
        return (clause, VerbOf(clause) + LastThing(item));
    }

    internal static string Name(string before, string words, int end)
    {
        var name = WithoutDisposal(WithoutComparator(before));
        var behind = Behind(words, end);
        var whole = (name + behind).AsSpan().Trim("、的 （(“”").ToString();
        if (whole.Length == 0) whole = behind;
        return whole.Length > Longest ? whole[^Longest..] : whole;
    }

    // The comma of 2,300 ends nothing.
    private static bool EndsClause(string words, int at) => Punctuation.IsColon(words[at])
        || Punctuation.IsClauseEnd(words[at]) && !(at > 0 && at + 1 < words.Length && char.IsAsciiDigit(words[at - 1]) && char.IsAsciiDigit(words[at + 1]));

    // 将进驻事项提升至120项: 将 hands over the thing, the verb behind it says which way.
    private static string WithoutDisposal(string name) =>
        Disposed().Match(name) is { Success: true } disposed ? disposed.Groups["thing"].Value : Opening().Replace(name, "");

    [GeneratedRegex("^(?:力争|确保|争取|推动|努力)?(?:将|把|使)(?<thing>.{2,}?)(?:提升|提高|增加|扩大|扩展|扩充|拓展|压减|压缩|缩短|降低|减少|精简|控制|稳定|保持|发展)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Disposed();

    // 全年, 力争, 确保 say when and how firmly, not what.
    [GeneratedRegex("^(?:(?:全年|今年|年内|力争|确保|争取|实现|努力|预计|计划|要|将)(?=.{2}))+")]
    private static partial Regex Opening();

    private static string WithoutComparator(string before)
    {
        var origin = TargetPattern.From().Match(before);
        if (origin.Success && origin.Index > 0) return before[..origin.Index];
        var said = TargetPattern.Comparator().Match(before);
        return said.Success ? before[..said.Index] : before;
    }

    // 5所公办学校: the thing stands behind the figure, up to the next figure, mark or 、.
    private static string Behind(string words, int end)
    {
        var at = end;
        while (at < words.Length && at - end < LongestBehind && Punctuation.IsHan(words[at])) at++;
        var behind = words[end..at];
        foreach (var stop in (ReadOnlySpan<string>)["以上", "以下", "以内", "和", "及", "并", "等"])
            if (behind.IndexOf(stop, StringComparison.Ordinal) is >= 0 and var cut) behind = behind[..cut];
        return behind;
    }

    private static string LastThing(string item) => item[(Math.Max(item.LastIndexOf('和'), item.LastIndexOf('及')) + 1)..];

    private static string VerbOf(string clause)
    {
        var at = 0;
        while (ActionWords.AdverbLength(clause.AsSpan(at)) is > 0 and var adverb) at += adverb;
        return ActionWords.StartsWithVerb(clause.AsSpan(at)) ? clause.Substring(at, 2) : "";
    }
}
