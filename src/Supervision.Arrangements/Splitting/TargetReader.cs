using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>
/// Quantities that a sentence promises, with comparator and unit. Names that hold a number (7×24小时, 5G, 3大集群, 12345热线), ordinals,
/// dates and document numbers are none.
/// </summary>
internal static class TargetReader
{
    private const int Most = 20;

    internal static List<TargetReading> Read(string text, TextSpan span)
    {
        var targets = new List<TargetReading>();
        if (!MayStandIn(span.In(text))) return targets;
        var words = FoldedWords.Of(span.Of(text));
        Match? start = null;
        foreach (var match in Quantities(words.Folded))
        {
            if (targets.Count == Most) break;
            if (words.IsName(match.Index)) continue;
            if (TargetPattern.IsStart(words.Folded, match)) { start = match; continue; }
            if (IsQualifier(words.Folded, match)) continue;
            targets.Add(Reading(words, match, start));
            start = null;
        }
        return targets;
    }

    private static bool MayStandIn(ReadOnlySpan<char> words) =>
        words.ContainsAnyInRange('0', '9') || words.ContainsAnyInRange('０', '９') || WrittenQuantity.MayStandIn(words);

    private static IEnumerable<Match> Quantities(string words)
    {
        var written = WrittenQuantity.In(words).ToList();
        if (written.Count == 0) return TargetPattern.Quantity().Matches(words);
        return TargetPattern.Quantity().Matches(words).Concat(written).OrderBy(m => m.Index);
    }

    private static TargetReading Reading(FoldedWords words, Match match, Match? start)
    {
        var (lead, before) = TargetSubject.Before(words.Folded, match.Index);
        var said = TargetPattern.Comparator().Match(lead);
        var begin = said.Success && said.Groups["written"].Success ? match.Index - said.Groups["written"].Length : match.Index;
        var (value, unit) = TargetValue.Of(match.Groups["number"].Value, match.Groups["scale"].Value, match.Groups["unit"].Value);
        decimal? upTo = match.Groups["upto"].Success ? TargetValue.Of(match.Groups["upto"].Value, match.Groups["scale"].Value, match.Groups["unit"].Value).Value : null;
        decimal? from = start is null ? null : TargetValue.Of(start.Groups["number"].Value, start.Groups["scale"].Value, match.Groups["unit"].Value).Value;
        return new TargetReading(
            words.Original[begin..(match.Index + match.Length)], begin,
            TargetSubject.Name(before, words.Folded, match.Index + match.Length),
            TargetPattern.MoveOf(lead), TargetPattern.BoundOf(match.Groups["bound"].Value, said.Value), value, upTo, unit, from)
        {
            IsLevel = TargetPattern.IsLevel(lead, unit, TargetPattern.MoveOf(lead)),
        };
    }

    // 200元以下简易违法, 500米公交站点覆盖率, 超10亿元项目5个, 现有17个, 以4个片区为重点: the quantity names things that are meant, nobody promises it.
    private static bool IsQualifier(string words, Match match)
    {
        var end = match.Index + match.Length;
        if (TargetPattern.IsDuration(match) && !TargetPattern.IsPromisedDuration(words, match)) return true;
        if (TargetPattern.IsOfWhatStands(words, match.Index, end)) return true;
        if (end >= words.Length || !Punctuation.IsHan(words[end])) return false;
        var bound = match.Groups["bound"].Value;
        if (bound.Length > 0 && words[end] == '的' && TargetPattern.IsOfMeasuredThing(words.AsSpan(0, match.Index))) return true;
        if (bound.EndsWith('下') || bound.EndsWith('内') || words.AsSpan(end).StartsWith("范围", StringComparison.Ordinal)) return true;
        var measures = TargetPattern.IsMeasure(match.Groups["unit"].Value);
        var beginsClause = match.Index == 0 || Punctuation.IsClauseEnd(words[match.Index - 1]);
        return measures && (beginsClause && match.Groups["unit"].Value is "米" or "公里" or "元" or "亿元" or "万元" || TargetPattern.IsClassOfCounted(words, end));
    }
}
