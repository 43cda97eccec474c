using System.Buffers;
using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>
/// Quantities in words: 新建三所学校, 提高两个百分点, 五千亩, 达到八成. Words count less surely than figures: 一个机制, 三个方面, 二期工程, 八项规定 and 一户一策
/// only name, so the numeral needs a unit that is counted and a verb before it.
/// </summary>
internal static partial class WrittenQuantity
{
    private const int ReachOfVerb = 30;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一两三四五六七八九十");

    internal static bool MayStandIn(ReadOnlySpan<char> words) => words.ContainsAny(Numerals);

    internal static IEnumerable<Match> In(string words)
    {
        for (var match = Stated().Match(words); match.Success; match = match.NextMatch())
            if (IsPromised(words, match)) yield return match;
    }

    private static bool IsPromised(string words, Match match)
    {
        var clause = Punctuation.ClauseBefore(words, match.Index, ReachOfVerb);
        if (Naming().IsMatch(clause) || Named().IsMatch(words.AsSpan(match.Index + match.Length))) return false;
        return match.Groups["number"].Value == "一" && match.Groups["unit"].Value == "次" ? Returning().IsMatch(clause) : ActionWords.Has(clause) || Comparing().IsMatch(clause);
    }

    // 二 counts nothing (二期, 二级): two things are 两. 一 counts only what is built, held or met.
    [GeneratedRegex("(?<![第届”》每数几这那哪某逐同任何一二两三四五六七八九十百千万亿0-9.〇零])(?:"
        + "(?<number>一)(?<scale>)(?<unit>所|座|场|次)|"
        + "(?<number>(?:[两三四五六七八九]|[一两二三四五六七八九]?[十百千万][一二三四五六七八九十百千零]*))(?<scale>[余多]?[万亿]?)(?<unit>个百分点|平方公里|公里|平方米|公顷|亩|吨|万吨|万元|亿元|所|座|处|家|户|人次|人|名|场次|场|栋|幢|辆|套|台|条|节|个|项|次|件|轮|间|株|棵|支|倍)|"
        + "(?<number>[五六七八九])(?<scale>)(?<unit>成)(?![功效立果为员绩本长熟型品都年交]))(?<bound>以上|以下|以内|左右)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Stated();

    [GeneratedRegex("(?:从|分|围绕|聚焦|突出|按照?|坚持|落实|中央|不漏|不落|不少|上述|最多[跑]?|贯彻|严守|统筹)$|(?:中央|国务院|党的).{0,3}$")]
    private static partial Regex Naming();

    [GeneratedRegex("^(?:大|方面|阶段|重点|层面|维度|环节|步骤|批次|关键|领域|坚持|意识|自信|全面|确立|维护|毫不|代表|区分|务必|面向|先行|必由|统筹|结合|融合|强化|转变|导向|不放过|到位|规定|原则|制度|准则|一|百|精准|务实|红线|底线|控制线|防线|战线|主线|路径|月|小时|工作日|季度|学期|学年|年|自然日|性|赛)")]
    private static partial Regex Named();

    [GeneratedRegex("每(?:个?月|季度?|年|周|半年|学期|半个?月|两月).{0,20}$|(?:不少于|至少)$")]
    private static partial Regex Returning();

    [GeneratedRegex("(?:达到?|不少于|不低于|至少|超过|突破)$")]
    private static partial Regex Comparing();
}
