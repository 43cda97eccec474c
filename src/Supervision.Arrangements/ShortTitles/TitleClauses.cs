using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;
using Supervision.Arrangements.Splitting;

namespace Supervision.Arrangements.ShortTitles;

/// <summary>The clauses of a sentence, each without what stands before its verb: dates, 力争, 要, adverbs.</summary>
internal static partial class TitleClauses
{
    private const int ShortestRest = 5, MostLeadIns = 6;

    internal static List<string> Of(string text, TextSpan span, int most)
    {
        var words = string.Concat(span.Of(text).Where(c => !Punctuation.IsBlank(c)));
        var enclosures = Punctuation.Enclosures(words, 0, words.Length);
        var clauses = new List<string>();
        var start = 0;
        for (var i = 0; i <= words.Length && clauses.Count < most; i++)
        {
            if (enclosures.TryGetValue(i, out var behind)) { i = behind - 1; continue; }
            if (i < words.Length && !Ends(words, i)) continue;
            if (i > start) clauses.Add(words[start..i].TrimEnd('。', '；', ';'));
            start = i + 1;
        }
        clauses.RemoveAll(c => c.Length == 0);
        return clauses.Count > 0 ? clauses : [words];
    }

    /// <summary>以…为导向, 与…相比, 针对…: says how or why, not what.</summary>
    internal static bool IsCircumstance(string clause) => Circumstance().IsMatch(clause);

    /// <summary>达到98%, 惠及5万人: goes on from what the clause before it names.</summary>
    internal static bool IsLevel(string clause) => Level().IsMatch(clause);

    internal static string WithoutLeadIn(string clause)
    {
        var rest = clause;
        for (var i = 0; i < MostLeadIns; i++)
        {
            var next = WithoutAdverb(WithoutWish(WithoutSubject(WithoutDate(rest))));
            if (next == rest) return rest;
            rest = next;
        }
        return rest;
    }

    private static string WithoutDate(string clause)
    {
        var date = DueDatePattern.Stated().Match(clause);
        if (date.Success && date.Index == 0 && clause.Length - date.Length >= ShortestRest) return clause[date.Length..].TrimStart('，', ',', '、');
        var occasion = Occasion().Match(clause);
        if (occasion.Success && clause.Length - occasion.Length >= ShortestRest) return clause[occasion.Length..];
        return (clause.StartsWith("全年", StringComparison.Ordinal) || clause.StartsWith("每年", StringComparison.Ordinal)) && clause.Length > 2 + ShortestRest ? clause[2..] : clause;
    }

    // 各部门上报…, 镇政府制作…: a unit that the verb or the date follows at once.
    private static string WithoutSubject(string clause)
    {
        var subject = Subject().Match(clause);
        if (!subject.Success || clause.Length - subject.Length < ShortestRest) return clause;
        var rest = clause[subject.Length..];
        return BeginsAgain(rest) || DueDatePattern.Stated().Match(rest) is { Success: true, Index: 0 } ? rest : clause;
    }

    // 区属国企要完善…, 力争完成…, 确保建成…: the verb behind says what is to be done.
    private static string WithoutWish(string clause)
    {
        var wish = Wish().Match(clause);
        return wish.Success && clause.Length - wish.Length >= ShortestRest && ActionWords.Has(clause.AsSpan(wish.Length)) ? clause[wish.Length..] : clause;
    }

    private static string WithoutAdverb(string clause) =>
        ActionWords.AdverbLength(clause) is > 0 and var length && clause.Length - length >= ShortestRest && BeginsAgain(clause.AsSpan(length)) ? clause[length..] : clause;

    private static bool BeginsAgain(ReadOnlySpan<char> rest) => ActionWords.StartsWithVerb(rest) || ActionWords.AdverbLength(rest) > 0;

    private static bool Ends(string words, int at)
    {
        if (Punctuation.IsColon(words[at])) return true;
        var inNumber = at > 0 && at + 1 < words.Length && char.IsAsciiDigit(words[at - 1]) && char.IsAsciiDigit(words[at + 1]);
        return !inNumber && Punctuation.IsClauseEnd(words[at]);
    }

    [GeneratedRegex("^(?:达到|保持在?|增至|减至|降至|控制在|稳定在|惠及|受益|达标率?)[^，]{0,3}[0-9]")]
    private static partial Regex Level();

    [GeneratedRegex("^(?:元旦|春节|清明|五一|劳动节|端午|七一|八一|中秋|国庆|主?汛期|秋季学期|开学)(?:节|假期|来临|到来)?之?前")]
    private static partial Regex Occasion();

    [GeneratedRegex("^(?:各[^，,“《]{0,8}?(?:单位|部门|处室|科室|街道|乡镇|支部)|[^，,“《各]{0,8}?(?:人民政府|镇政府|乡政府|办公室|机关党委|管委会|领导小组))(?:要|应)?")]
    private static partial Regex Subject();

    [GeneratedRegex("^(?:其中|同时|并且|并|还要|还|再|此外)|^[^，,、“《（]{0,14}?[企局位门室会府区县市镇道办处科组团院校业](?:要|将|应当)|^(?:力争|争取|努力|确保|保证|尽快|如期|继续|要|将|拟|计划|原则上)")]
    private static partial Regex Wish();

    [GeneratedRegex("^(?:坚持(?!和完善)|围绕|聚焦|对标|按照|根据|依托|通过|以(?!旧换新)|为(?!期)|在|针对|立足|结合|充分利用|充分发挥|发挥|对|把|由|从|与|紧扣|紧盯|借助|利用|面向|锚定|围绕|践行|抢抓|面对|适应|依据|参照|遵循|特别是|尤其是|本着|秉持|秉承|抓住|瞄准)|相比$|为(?:导向|抓手|契机|目标|重点|主线|牵引|引领|指导|核心|基础|依托|平台|载体|突破口|根本|支撑|引擎|动力)$|的$")]
    private static partial Regex Circumstance();
}
