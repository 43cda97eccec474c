using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>Quantities that a sentence promises, with comparator and unit. Names that hold a number (7×24小时, 5G, 3大集群) are none.</summary>
internal static partial class TargetReader
{
    private const int Most = 20;

    internal static List<string> Read(string text, TextSpan span)
    {
        var words = span.Of(text);
        var enclosed = Punctuation.Enclosures(words, 0, words.Length);
        var targets = new List<string>();
        foreach (Match match in Quantity().Matches(words))
        {
            if (targets.Count == Most) break;
            if (enclosed.Any(e => e.Key <= match.Index && match.Index < e.Value && words[e.Key] is '《' or '“' or '〔')) continue;
            if (IsQualifier(words, match)) continue;
            targets.Add(match.Value);
        }
        return targets;
    }

    // 200元以下简易违法, 500米公交站点覆盖率: the quantity names a class of things, nobody promises it.
    private static bool IsQualifier(string words, Match match)
    {
        var end = match.Index + match.Length;
        if (end >= words.Length || !Punctuation.IsHan(words[end])) return false;
        if (match.Value.EndsWith('下') || match.Value.EndsWith('内') || words.AsSpan(end).StartsWith("范围", StringComparison.Ordinal)) return true;
        var beginsClause = match.Index == 0 || Punctuation.IsClauseEnd(words[match.Index - 1]);
        return beginsClause && match.Value[^1] is '米' or '里' or '元';
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z.第+×\-—/])[0-9]+(?:[0-9,]*[0-9])?(?:\.[0-9]+)?(?:[\-～~—][0-9]+(?:\.[0-9]+)?)?(?:(?:余|多)?[万亿千百]+)?(?:(?:个百分点|个|家|所|条|座|处|套|平方公里|平方千米|平方米|公里|千米|米|公顷|亩|吨|人次|人|名|户|场次|场|次|件|项|亿元|万元|元|%|％|‰|台|辆|株|课时|学时|张|期|批|例|间|宗|支|门|部|篇|册|千瓦时|千瓦|兆瓦|立方米|微克/立方米|床|宗|款|只|头|片|对|种|类)(?:以上|以下|以内|左右)?|(?:天|日|工作日|小时|分钟)(?:以内|内|以下)|(?:以上|以下|以内))(?!期工程|线)")]
    private static partial Regex Quantity();
}
