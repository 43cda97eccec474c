using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>（市商务局牵头，各区配合）: who, in brackets behind a sentence, without a label.</summary>
internal static partial class OwnerBracket
{
    private const int Longest = 240;

    /// <summary>Where the bracket begins; -1 where the words do not end in one that names units.</summary>
    internal static int StartIn(string text, TextSpan span)
    {
        var words = span.In(text).TrimEnd("。；;，, 　");
        if (words.Length < 4 || words[^1] is not ('）' or ')' or '〕' or '】' or ']')) return -1;
        var open = Opening(words);
        if (open < 0) return -1;
        var inside = words[(open + 1)..^1];
        var standsApart = words[..open].TrimEnd(" 　") is [] or [.., '。' or '；' or ';'];
        return Units().IsMatch(inside) || (standsApart ? NothingButUnits() : NothingButOffices()).IsMatch(inside) && !IsSaidAgain(words[..open]) ? span.Start + open : -1;
    }

    // （各乡镇（街道）负责）: the one that opens before the last, not the one inside a name.
    private static int Opening(ReadOnlySpan<char> words)
    {
        var depth = 0;
        for (var at = words.Length - 1; at >= Math.Max(0, words.Length - Longest); at--)
        {
            if (words[at] is '）' or ')' or '〕' or '】' or ']') depth++;
            else if (words[at] is '（' or '(' or '〔' or '【' or '[' && --depth == 0) return at;
        }
        return -1;
    }

    /// <summary>The names inside, without the brackets.</summary>
    internal static TextSpan Names(string text, TextSpan clause)
    {
        var end = clause.End;
        while (end > clause.Start && text[end - 1] is not ('）' or ')' or '〕' or '】' or ']')) end--;
        return TextSpan.FromBounds(clause.Start + 1, end - 1);
    }

    // 。（待遇保障科、市医保服务中心）: behind a full stop the names alone.
    [GeneratedRegex("^(?:(?!不?含|第|详见|召开|以上|其中|包括)\\p{IsCJKUnifiedIdeographs}{2,16}[" + UnitEndings.Body + UnitEndings.Place + "社村校联馆行](?:[、，,；;]|$))+(?:(?:持续|长期)推进)?$")]
    private static partial Regex NothingButUnits();

    // 完善机制（市教育局、市住建局）: inside the sentence only names that are offices by their level.
    [GeneratedRegex("^(?:[省市县区州旗](?![^、，,]{0,8}(?:级|有关))\\p{IsCJKUnifiedIdeographs}{2,14}(?:局|委|办|厅|院|支队|大队|政府|联)(?:、|[，,；;](?:持续|长期)推进$|$))+$")]
    private static partial Regex NothingButOffices();

    // 报市政务服务中心（市行政审批局）: the bracket says again who was just named.
    private static bool IsSaidAgain(ReadOnlySpan<char> before) => before.Length > 0 && (UnitEndings.Body.Contains(before[^1]) || UnitEndings.Place.Contains(before[^1]));

    // Behind the names the day may stand by which it is to be done.
    [GeneratedRegex("[" + UnitEndings.Body + UnitEndings.Place + "门位社行联馆校村州市旗].{0,12}(负责|牵头|落实|配合|承办|主办|协办|参与|参加|分工)([，,；;][^，,；;]{0,16}?((前|底|内)(完成|办结|落实)?|长期(推进|坚持)|持续推进|常态化(推进|开展)|全年(推进)?)|[，,；;][^（）()]{0,8}(时限|时间|期限)[:：]?[^（）()]{1,30}|[；;](根据|依据|按)[^（）()；;]{1,30}|[，,；;]以下各?项?[^（）()]{1,50})?$|^(牵头|主办|承办|责任)")]
    private static partial Regex Units();
}
