using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>牵头单位：… 配合单位：… 完成时限：…, in brackets, behind a sentence or as a paragraph: who and when.</summary>
internal static partial class OwnerClause
{
    private const int LongestLabel = 12;

    internal static bool IsIn(ReadOnlySpan<char> text) => NextLabel(text, 0).Length > 0;

    /// <summary>Where the first label of a clause begins, its opening bracket included; -1 without one.</summary>
    internal static int StartIn(string text, TextSpan span)
    {
        var label = NextLabel(span.In(text), 0);
        return label.Length > 0 ? span.Start + label.Start : -1;
    }

    /// <summary>牵头单位：, 主办：: one of the labels says who leads.</summary>
    internal static bool NamesLeader(string text, TextSpan clause)
    {
        for (var at = 0; NextLabel(clause.In(text), at) is { Length: > 0 } label; at = label.End)
            if (Leading().IsMatch(clause.In(text)[label.Start..label.End])) return true;
        return false;
    }

    internal static IEnumerable<(ClauseRole Role, TextSpan Value)> Read(string text, TextSpan clause)
    {
        var labels = new List<TextSpan>();
        for (var at = 0; NextLabel(clause.In(text), at) is { Length: > 0 } label; at = label.End)
            labels.Add(new TextSpan(clause.Start + label.Start, label.Length));
        var isLed = labels.Exists(l => Leading().IsMatch(l.Of(text)));
        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? labels[i + 1].Start : clause.End;
            yield return (RoleOf(labels[i].Of(text), isLed), TextSpan.FromBounds(labels[i].End, EndOfBracket(text, labels[i], end)).Trim(text));
        }
    }

    // （责任股室：市场股）；2.…: what follows the bracket in which the label stands is not its value.
    private static int EndOfBracket(string text, TextSpan label, int end)
    {
        var opens = text[label.Start] is '（' or '(';
        var depth = opens ? 1 : 0;
        for (var at = opens ? label.Start + 1 : label.End; at < end; at++)
        {
            if (text[at] is '（' or '(') depth++;
            else if (text[at] is '）' or ')' && --depth <= 0 && (opens || depth < 0)) return opens ? at + 1 : at;
        }
        return end;
    }

    // A label ends in a colon: look back from each one, so that the time is proportional to the text.
    private static TextSpan NextLabel(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var step = text[at..].IndexOfAny('：', ':');
            if (step < 0) break;
            at += step;
            var start = Math.Max(from, at - LongestLabel);
            foreach (var match in Label().EnumerateMatches(text[start..at]))
                return TextSpan.FromBounds(start + match.Index, at + 1);
        }
        return default;
    }

    // 牵头单位：A 责任单位：B、C: beside one that leads, the others answerable support it.
    private static ClauseRole RoleOf(string label, bool isLed)
    {
        if (DueLabel().IsMatch(label)) return ClauseRole.Due;
        if (LeaderLabel().IsMatch(label)) return ClauseRole.Leader;
        if (SupportLabel().IsMatch(label)) return ClauseRole.Support;
        if (!LeadLabel().IsMatch(label)) return ClauseRole.Other;
        return isLed && !Leading().IsMatch(label) ? ClauseRole.Support : ClauseRole.Lead;
    }

    private const string Side = "单位|部门|处室|科室|股室|机构|主体|科|处|股";

    [GeneratedRegex(@"[（(【〔\[]?\s{0,2}(?:(?:牵头|责任|主办|承办|主责|负责|实施|配合|协办|协助|协同|参与|参加|支持|支撑|指导|试点|主管|监督|验收|落实|(?:牵头)?推进|(?:牵头|主要|第一|配合|协同|协办|协助|共同|整改|落实|具体)责任)(?:" + Side + @"|领导)|主办|协办|承办|(?<=^|[【（(〔\[；;，,。\s])(?:牵头|配合|参与|责任|主要负责|共同负责|协调配合|协同配合)|责任人|责任处|牵头人|负责人|(?:分管|包保|包联|联系|挂钩|挂点|协管)[省市县区州旗局院校委]?领导|(?:完成|办理|整改|办结|落实|推进)?(?:时限|期限|时间节点)|(?:时限|完成|时间|期限)要求|完成时间|时间进度|进度安排)\s{0,2}$")]
    private static partial Regex Label();

    [GeneratedRegex("时限|期限|时间|进度")]
    private static partial Regex DueLabel();

    [GeneratedRegex("(牵头|主要|第一)(责任|推进)?(" + Side + ")|牵头\\s*[：:]|主要负责|主办|主责")]
    private static partial Regex Leading();

    [GeneratedRegex("领导|责任人|牵头人|负责人|联系人")]
    private static partial Regex LeaderLabel();

    [GeneratedRegex("(牵头|责任|主办|承办|主责|负责|实施|落实|指导|推进)(" + Side + ")|主办|承办|(牵头|责任|负责)\\s*[：:]")]
    private static partial Regex LeadLabel();

    [GeneratedRegex("(配合|协办|协助|协同|参与|参加|支持|支撑)(责任)?(" + Side + ")|协办|(配合|参与)\\s*[：:]")]
    private static partial Regex SupportLabel();
}
