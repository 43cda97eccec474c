using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>各位代表、同志们 at the beginning of a paragraph of a spoken report.</summary>
internal static partial class Address
{
    private const int LongestTurn = 60, FewestSentences = 4;

    private static readonly string[] Openings =
        ["各位代表", "各位委员", "各位领导", "各位同志", "各位同仁", "各位来宾", "同志们", "代表们", "女士们", "朋友们"];

    internal static bool Begins(string text, TextSpan paragraph)
    {
        var start = paragraph.In(text);
        foreach (var opening in Openings)
            if (start.StartsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>各位代表！新任务对政府自身建设提出了更高要求。…: the paragraph goes on with what the government promises of itself.</summary>
    internal static bool TurnsToPlan(string text, TextSpan paragraph) =>
        OwnHouse().IsMatch(paragraph.In(text)[..Math.Min(paragraph.Length, LongestTurn)]) && paragraph.In(text).Count('。') >= FewestSentences;

    [GeneratedRegex("自身建设|政府建设|作风建设|效能建设|法治政府|廉洁政府|服务型政府")]
    private static partial Regex OwnHouse();
}
