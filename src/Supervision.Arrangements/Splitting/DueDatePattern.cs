using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Arrangements.Outlining;

namespace Supervision.Arrangements.Splitting;

/// <summary>How dates are written in plans, and the words around them that tell a deadline from another date.</summary>
internal static partial class DueDatePattern
{
    private const int ReachOfVerb = 14;

    private static readonly SearchValues<char> Marks = SearchValues.Create("年月季半节汛末/-.");

    // “十四五” ends in 2025, the one before and behind it five years apart.
    private const int Fourteenth = 14, EndOfFourteenth = 2025, YearsOfPlan = 5;

    internal static bool MayHold(ReadOnlySpan<char> words) => words.ContainsAny(Marks);

    /// <summary>自…起, …以来, 截至 a past day, 每年…: dates that nobody promises.</summary>
    internal static bool IsOriginOrReturns(string words, Match match)
    {
        var before = words.AsSpan(Math.Max(0, match.Index - 3), match.Index - Math.Max(0, match.Index - 3));
        if (before.EndsWith("每") || before.EndsWith("每年") || before.EndsWith("去年") || before.EndsWith("上年") || before.EndsWith("前年") || before.EndsWith("往年")) return true;
        var after = words.AsSpan(match.Index + match.Length);
        if (after.StartsWith("相比") || after.StartsWith("基础上") || match.Groups["before"].Value.StartsWith('截') && Already().IsMatch(after)) return true;
        return after.StartsWith("起") && !after.StartsWith("起草") || after.StartsWith("以来") || after.StartsWith("开始施行");
    }

    internal static bool EndsRange(string words, Match match)
    {
        var at = match.Groups["year"].Success ? match.Groups["year"].Index : match.Groups["month"].Index;
        var before = words.AsSpan(0, Math.Max(0, at)).TrimEnd();
        if (before.Length < 2 || before[^1] is not ('—' or '-' or '－' or '–' or '～' or '~' or '至' or '到')) return false;
        var mark = before.TrimEnd("—-－–～~至到");
        return mark.Length > 0 && (char.IsAsciiDigit(mark[^1]) || mark[^1] is '年' or '月' or '日' or '起');
    }

    internal static bool BeginsRange(string words, Match match)
    {
        var after = words.AsSpan(match.Index + match.Length);
        return after.Length > 1 && after[0] is '—' or '-' or '－' or '–' or '～' or '~' or '至' or '到' && (after.TrimStart("—-－–～~至到") is [>= '0' and <= '9', ..] || after[0] is '至' or '到' && after[1] is '年' or '今');
    }

    /// <summary>A date without 底 or 前 is a deadline when a result follows in the same clause: 9月建成投用; 4月，印发方案.</summary>
    internal static bool IsFollowedByResult(string words, Match match)
    {
        var from = match.Index + match.Length;
        if (match.Index == 0 && from < words.Length && Punctuation.IsComma(words[from])) from++;
        var after = words.AsSpan(from, Math.Min(ReachOfVerb, words.Length - from));
        for (var i = 0; i < after.Length; i++)
            if (Punctuation.IsClauseEnd(after[i])) { after = after[..i]; break; }
        return !after.StartsWith("度") && Result().IsMatch(after);
    }

    internal static int Year(ReadOnlySpan<char> written)
    {
        if (char.IsAsciiDigit(written[0])) return int.Parse(written, CultureInfo.InvariantCulture);
        var year = 0;
        foreach (var c in written) year = year * 10 + (c is '〇' or '○' or '零' or 'О' ? 0 : "零一二三四五六七八九".IndexOf(c));
        return year;
    }

    internal static int Number(ReadOnlySpan<char> written) => char.IsAsciiDigit(written[0])
        ? int.Parse(written, CultureInfo.InvariantCulture)
        : ChineseNumeral.TryParse(written, out var value) ? value : 0;

    internal static int Quarter(string written) => written switch { "一" or "1" => 1, "二" or "2" => 2, "三" or "3" => 3, _ => 4 };

    /// <summary>“十五五” to 2030.</summary>
    internal static int EndOfFiveYears(string numeral) => EndOfFourteenth + (Number(numeral) - Fourteenth) * YearsOfPlan;

    [GeneratedRegex("完成|建成|建好|开工|动工|竣工|完工|投用|投产|投入使用|投入运营|启用|启动|开学|开园|开馆|开业|开通|上线|印发|出台|举办|召开|通车|通水|封顶|交付|运营|验收|试运行|落地|挂牌|揭牌|发布|实现|达到|基本形成|全面消除|报送|提交|报批")]
    private static partial Regex Result();

    [GeneratedRegex("^[^，,。；;]{0,12}已")]
    private static partial Regex Already();

    private const string NamedYear = @"(?:(?<![0-9])(?<year>20[0-9]{2})(?:年度?|[.\-/](?=[0-9]))|(?<year>二[〇○零О][一二三四五六七八九〇○零]{2})年|(?<next>明年|次年|来年)|(?<this>今年|本年度?|当年))";

    private const string MonthPart = @"(?:(?<![0-9.])(?<month>1[0-2]|0?[1-9])月|(?<![一二三四五六七八九十])(?<month>十[一二]?|[一二三四五六七八九])月|(?<=20[0-9]{2}[.\-/])(?<month>1[0-2]|0?[1-9])(?:[.\-/](?=[0-9])|(?![0-9.])))"
        + @"(?:(?<day>3[01]|[12][0-9]|0?[1-9])(?:日|号)?[—\-－–～~至到]{1,2}(?<day>3[01]|[12][0-9]|0?[1-9])(?:日|号)|(?<day>3[01]|[12][0-9]|0?[1-9])(?:日|号|(?=之?前|以前|\s|[，,；;。]|$))|(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])(?:日|号)|份?(?<part>底|末|内|初|上旬|中旬|下旬)?)(?<until>之?前(?!期)|以前)?";

    private const string QuarterPart = "(?:第|前)?(?<quarter>[一二三四1-4])季度(?:之?前|末前?|内|底前?)?";

    private const string HalfPart = "(?<half>[上下])半年(?:之?前|末前?|内|底前?)?";

    private const string EndOfNamedYear = "年?(?<yearend>底|末|内|终)(?:之?前|以前)?";

    private const string EndOfThisYear = "(?<![近一二两三四五六七八九十几数多每去上前往历0-9])年(?<yearend>[底末内终])(?:之?前|以前)?";

    private const string MonthOfDocument = "(?<monthsOn>本|当|这个?|下个?)月(?:[底末]|内)(?:之?前|以前)?";

    private const string FiveYears = @"[“""]?(?<period>十[三四五六七八九])五[”""]?(?:规划)?(?:时?期)?[末底]";

    private const string WholeYear = @"(?:(?<upto>到|至)|(?<![0-9—\-～~至到]))(?:(?<year>20[0-9]{2})|(?<year>二[〇○零О][一二三四五六七八九〇○零]{2}))年(?<until>之?前(?![后期])|以前)?(?![—\-～~至到0-9度])";

    [GeneratedRegex("(?<before>截至到?|截止到?|到|至|于|在)?(?:" + NamedYear + "?(?:" + MonthPart + "|" + QuarterPart + "|" + HalfPart + ")|" + NamedYear + EndOfNamedYear + "|" + EndOfThisYear + "|" + MonthOfDocument + ")|"
        + FiveYears + "|" + WholeYear, RegexOptions.ExplicitCapture)]
    internal static partial Regex Stated();
}
