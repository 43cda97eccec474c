using System.Text.RegularExpressions;

namespace Supervision.Arrangements.Outlining;

/// <summary>动员部署阶段（4月底前）, 集中整治（5月至7月）, 2023年6月底前: a heading that says when what stands under it is to be done.</summary>
internal static partial class Stage
{
    private const int Longest = 60;

    internal static bool Is(ReadOnlySpan<char> title) => title.Length <= Longest && (Named().IsMatch(title) || Date().IsMatch(title));

    /// <summary>The words in the brackets, or all of them; empty where the heading says no time.</summary>
    internal static TextSpan When(string text, TextSpan title)
    {
        var words = title.In(text);
        if (title.Length <= Longest && Date().IsMatch(words)) return title;
        if (title.Length > Longest || !Timed().IsMatch(words)) return default;
        var open = words.LastIndexOfAny('（', '(');
        return TextSpan.FromBounds(title.Start + open + 1, title.End - 1).Trim(text);
    }

    private const string Time = "[（(][^（）()]*[月日底季度前][^（）()]*[）)]$";

    [GeneratedRegex("^[^，,。；;：:（(]{2,14}" + Time)]
    private static partial Regex Named();

    [GeneratedRegex(".[0-9一二三四五六七八九十年上下][^（）()]*[）)]$(?<=" + Time + ")")]
    private static partial Regex Timed();

    [GeneratedRegex("^(?:20[0-9]{2}年)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬)?|年|[上下]半年|第?[一二三四]季度)[底末]?(?:之?前|以前|内)$")]
    private static partial Regex Date();
}
