using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>A title is set on several lines, broken by sense: 某市人民政府办公室 / 关于分解落实2025年政府工作报告 / 主要目标任务的通知.</summary>
internal static partial class TitleLines
{
    private const int LongestLine = 48, MostFurther = 2;

    /// <summary>The whole title around the line that ends in a genre.</summary>
    internal static TextSpan Around(string text, IReadOnlyList<TextSpan> lines, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostFurther && Precedes(text, lines[first - 1], TextSpan.FromBounds(lines[first].Start, lines[at].End))) first--;
        var last = at;
        while (last < lines.Count - 1 && last - at < MostFurther && IsOpen(text, TextSpan.FromBounds(lines[first].Start, lines[last].End)) && Continues(text, lines[last + 1])) last++;
        return TextSpan.FromBounds(lines[first].Start, lines[last].End);
    }

    /// <summary>The words without the breaks between the lines.</summary>
    internal static string Join(string text, TextSpan title) => Break().Replace(title.Of(text), "");

    /// <summary>Where words of the joined title stand in the text.</summary>
    internal static TextSpan Place(string text, TextSpan title, Capture words) =>
        TextSpan.FromBounds(PlaceOf(text, title, words.Index), PlaceOf(text, title, words.Index + words.Length - 1) + 1);

    private static int PlaceOf(string text, TextSpan title, int index)
    {
        var at = title.Start;
        foreach (var gap in Break().EnumerateMatches(title.In(text)))
        {
            if (gap.Index > at - title.Start + index) break;
            index -= gap.Index - (at - title.Start);
            at = title.Start + gap.Index + gap.Length;
        }
        return at + index;
    }

    private static bool Precedes(string text, TextSpan line, TextSpan next)
    {
        if (line.Length > LongestLine || line.End == next.Start) return false;
        var words = line.In(text);
        return words.EndsWith("关于") || Begun().IsMatch(words) && !Closed().IsMatch(words) && Closed().IsMatch(next.In(text)) || words.LastIndexOf('《') > words.LastIndexOf('》') && next.In(text).Contains('》') || next.In(text).StartsWith("关于") && Issuer().IsMatch(words);
    }

    // 关于… asks for the kind of paper at its end: …的通知.
    private static bool IsOpen(string text, TextSpan title) => Begun().IsMatch(Join(text, title)) && !Closed().IsMatch(title.In(text));

    private static bool Continues(string text, TextSpan line) => line.Length <= LongestLine && Closed().IsMatch(line.In(text)) && !line.In(text).Contains('：');

    [GeneratedRegex(@"[ \t　]*[\r\n]\s*")]
    private static partial Regex Break();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{3,30}(政府|办公厅|办公室|委员会|管委会|局|厅|院|中心|委|党组|领导小组)$")]
    private static partial Regex Issuer();

    [GeneratedRegex("^[^，,。]{0,30}关于")]
    private static partial Regex Begun();

    [GeneratedRegex("的(通知|意见|函|报告|请示|批复|决定|公告|通报|汇报|方案|说明)([（(][^（()）]{1,40}[）)])?$")]
    private static partial Regex Closed();
}
